package closeout.read;

import java.util.Locale;
import java.util.Set;

/** What a file can be by its name. */
enum FileKind {
  /** A table. */
  TABLE,
  /** A text that may be a report or a table. */
  TEXT,
  /** A kind that reports and ledgers come in, but that is not read. */
  UNSUPPORTED,
  /** Nothing that could be a report or a ledger. */
  OTHER;

  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
  private static final Set<String> TEXTS = Set.of("txt", "md", "markdown", "text");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "docx", "doc", "wps", "pdf", "ofd", "rtf", "odt", "html", "htm", "mht", "xlsx", "xls",
          "xlsm", "et", "ods", "numbers");

  /** The kinds that are read, for messages. */
  static final String READ = ".csv .tsv .txt .md";

  static FileKind of(String name) {
    String ending = ending(name);
    if (name.startsWith(".") || name.startsWith("~$") || readme(name)) {
      return OTHER;
    }
    if (TABLES.contains(ending)) {
      return TABLE;
    }
    if (TEXTS.contains(ending)) {
      return TEXT;
    }
    return DOCUMENTS.contains(ending) ? UNSUPPORTED : OTHER;
  }

  /** Whether it is an input of a dossier, read or not. */
  boolean input() {
    return this != OTHER;
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
