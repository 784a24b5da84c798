package closeout.read.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is by its content, whatever its name says. */
public enum FileFormat {
  /** Plain text, which may be a table. */
  TEXT(Set.of("txt", "md", "markdown", "text", "csv", "tsv", "tab")),
  DOCX(Set.of("docx", "docm", "wps")),
  XLSX(Set.of("xlsx", "xlsm", "et")),
  HTML(Set.of("html", "htm")),
  PDF(Set.of("pdf")),
  /** The older files of office programs; which of them shows inside. */
  OLE(Set.of("doc", "xls", "wps", "et", "dot", "xlt")),
  OTHER_ZIP(Set.of()),
  RTF(Set.of()),
  MHT(Set.of()),
  XML(Set.of()),
  PICTURE(Set.of());

  private static final int HEAD = 4096;

  private final Set<String> endings;

  FileFormat(Set<String> endings) {
    this.endings = endings;
  }

  /** Whether files of the format may end so. */
  public boolean fits(String ending) {
    return endings.contains(ending);
  }

  /** Whether it is read. */
  public boolean read() {
    return !endings.isEmpty();
  }

  public static FileFormat of(byte[] bytes) {
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return zip(bytes);
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE;
    }
    if (starts(bytes, 0xFF, 0xD8, 0xFF) || starts(bytes, 0x89, 'P', 'N', 'G')) {
      return PICTURE;
    }
    return text(head(bytes));
  }

  /** By the names of its parts, which stand in it unpacked. */
  private static FileFormat zip(byte[] bytes) {
    if (holds(bytes, "word/document")) {
      return DOCX;
    }
    return holds(bytes, "xl/workbook.xml") || holds(bytes, "xl/worksheets/") ? XLSX : OTHER_ZIP;
  }

  private static FileFormat text(String head) {
    String start = head.stripLeading();
    if (head.contains("%pdf-")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("mime-version:") || start.startsWith("from: <saved by")) {
      return MHT;
    }
    boolean markup = start.startsWith("<");
    if (markup && (head.contains("<html") || head.contains("<!doctype html"))) {
      return HTML;
    }
    if (markup && (head.contains("<head") || head.contains("<body") || head.contains("<table"))) {
      return HTML;
    }
    return start.startsWith("<?xml") ? XML : TEXT;
  }

  private static String head(byte[] bytes) {
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int length = Math.min(bytes.length - from, HEAD);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00ff\u00fe|\u00fe\u00ff)", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean holds(byte[] bytes, String name) {
    byte[] sought = name.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i + sought.length <= bytes.length; i++) {
      int same = 0;
      while (same < sought.length && bytes[i + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }
}
