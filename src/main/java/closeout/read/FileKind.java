package closeout.read;

import java.util.Locale;
import java.util.Set;

/** What a file can be by its name; what it is, its content tells. */
enum FileKind {
  /** A table in a text. */
  TABLE,
  /** A table in a workbook. */
  WORKBOOK,
  /** A text that may be a report or a table. */
  TEXT,
  /** A report that is no plain text, perhaps with tables in it. */
  DOCUMENT,
  /** A kind that reports and ledgers come in, but that is not read. */
  UNSUPPORTED,
  /** Nothing that could be a report or a ledger. */
  OTHER;

  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
  private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "et");
  private static final Set<String> TEXTS = Set.of("txt", "md", "markdown", "text");
  private static final Set<String> DOCUMENTS =
      Set.of("docx", "docm", "doc", "wps", "pdf", "html", "htm");
  private static final Set<String> UNREAD =
      Set.of("ofd", "rtf", "odt", "mht", "mhtml", "ods", "numbers", "xlsb");

  /** The kinds that are read, for messages. */
  static final String READ = ".txt .md .docx .doc .wps .pdf .html .csv .tsv .xlsx .xls .et";

  static FileKind of(String name) {
    String ending = ending(name);
    if (name.startsWith(".") || name.startsWith("~$") || readme(name)) {
      return OTHER;
    }
    if (TABLES.contains(ending)) {
      return TABLE;
    }
    if (WORKBOOKS.contains(ending)) {
      return WORKBOOK;
    }
    if (TEXTS.contains(ending)) {
      return TEXT;
    }
    if (DOCUMENTS.contains(ending)) {
      return DOCUMENT;
    }
    return UNREAD.contains(ending) ? UNSUPPORTED : OTHER;
  }

  /** Whether it is an input of a dossier, read or not. */
  boolean input() {
    return this != OTHER;
  }

  /** Whether it holds nothing but tables. */
  boolean tables() {
    return this == TABLE || this == WORKBOOK;
  }

  /** Whether files so named are no plain text. */
  boolean binary() {
    return this == WORKBOOK || this == DOCUMENT || this == UNSUPPORTED;
  }

  /** The ending in lower case without its dot, or "". */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean readme(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("readme");
  }
}
