package closeout.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes office files part by part, so that tests can have whatever no program writes. */
public final class OfficeFiles {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();

  /** A word-processor file with that body. */
  public static OfficeFiles word(String... body) {
    OfficeFiles file = new OfficeFiles();
    file.relate("", "word/document.xml", "officeDocument", "doc");
    return file.part(
        "word/document.xml", root("w:document", "<w:body>" + String.join("", body) + "</w:body>"));
  }

  /** A paragraph with one run for each text. */
  public static String p(String... texts) {
    return styled("", texts);
  }

  /** A paragraph with properties. */
  public static String styled(String properties, String... texts) {
    StringBuilder runs = new StringBuilder();
    for (String text : texts) {
      runs.append("<w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r>");
    }
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  public static String numbered(int list, int level, String text) {
    return styled(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        text);
  }

  public static String tr(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append(cell.startsWith("<w:tc>") ? cell : "<w:tc>" + p(cell) + "</w:tc>");
    }
    return row + "</w:tr>";
  }

  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** Adds the lists, one pattern for each: levels as "format text", separated by |. */
  public OfficeFiles lists(String... patterns) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < patterns.length; i++) {
      xml.append("<w:abstractNum w:abstractNumId=\"").append(i).append("\">");
      String[] levels = patterns[i].split("[|]");
      for (int level = 0; level < levels.length; level++) {
        String[] words = levels[level].split(" ");
        xml.append(
            ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
                    + "<w:lvlText w:val=\"%s\"/><w:suff w:val=\"nothing\"/>%s</w:lvl>")
                .formatted(level, words[0], words[1], words.length > 2 ? words[2] : ""));
      }
      xml.append("</w:abstractNum>");
    }
    for (int i = 0; i < patterns.length; i++) {
      xml.append(
          "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(i + 1, i));
    }
    relate("word/document.xml", "numbering.xml", "numbering", "num");
    return part("word/numbering.xml", root("w:numbering", xml.toString()));
  }

  public OfficeFiles styles(String styles) {
    relate("word/document.xml", "styles.xml", "styles", "sty");
    return part("word/styles.xml", root("w:styles", styles));
  }

  /** A workbook with one sheet of that XML for each. */
  public static OfficeFiles workbook(String... sheets) {
    OfficeFiles file = new OfficeFiles();
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= sheets.length; i++) {
      list.append("<sheet name=\"表%d\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(i, i, i));
      file.relate("xl/workbook.xml", "worksheets/sheet" + i + ".xml", "worksheet", "s" + i);
      file.part("xl/worksheets/sheet" + i + ".xml", root("worksheet", sheets[i - 1]));
    }
    file.relate("", "xl/workbook.xml", "officeDocument", "doc");
    return file.part("xl/workbook.xml", root("workbook", "<sheets>" + list + "</sheets>"));
  }

  /**
   * The data of a sheet whose cells hold these texts; cells that begin with &lt; stand as given.
   */
  public static String data(String... rows) {
    StringBuilder data = new StringBuilder("<sheetData>");
    for (int row = 1; row <= rows.length; row++) {
      data.append("<row r=\"").append(row).append("\">");
      String[] cells = rows[row - 1].split("[|]", -1);
      for (int column = 0; column < cells.length; column++) {
        String name = (char) ('A' + column) + "" + row;
        if (cells[column].startsWith("<")) {
          data.append(cells[column].replace("<c", "<c r=\"" + name + "\""));
        } else if (!cells[column].isEmpty()) {
          data.append(
              "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(name, cells[column]));
        }
      }
      data.append("</row>");
    }
    return data + "</sheetData>";
  }

  public OfficeFiles part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public OfficeFiles part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Replaces words in a part. */
  public OfficeFiles edit(String name, String from, String to) {
    return part(name, new String(parts.get(name), StandardCharsets.UTF_8).replace(from, to));
  }

  /** Lets a part refer to a target; the name "" stands for the package. */
  public OfficeFiles relate(String part, String target, String type, String id) {
    relations
        .computeIfAbsent(part, any -> new StringBuilder())
        .append(
            "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
                .formatted(
                    id,
                    OFFICE,
                    type,
                    target,
                    type.equals("hyperlink") ? " TargetMode=\"External\"" : ""));
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(contentTypes().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, StringBuilder> part : relations.entrySet()) {
        int slash = part.getKey().lastIndexOf('/') + 1;
        String name = part.getKey().substring(slash);
        zip.putNextEntry(
            new ZipEntry(part.getKey().substring(0, slash) + "_rels/" + name + ".rels"));
        String xml =
            HEAD
                + "<Relationships xmlns=\""
                + PACKAGE
                + "\">"
                + part.getValue()
                + "</Relationships>";
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String contentTypes() {
    StringBuilder types = new StringBuilder(HEAD);
    types
        .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (String name : parts.keySet()) {
      String type =
          switch (name.replaceAll("[0-9]", "")) {
            case "word/document.xml" -> "wordprocessingml.document.main";
            case "word/numbering.xml" -> "wordprocessingml.numbering";
            case "word/styles.xml" -> "wordprocessingml.styles";
            case "xl/workbook.xml" -> "spreadsheetml.sheet.main";
            case "xl/worksheets/sheet.xml" -> "spreadsheetml.worksheet";
            case "xl/sharedStrings.xml" -> "spreadsheetml.sharedStrings";
            case "xl/styles.xml" -> "spreadsheetml.styles";
            default -> "";
          };
      if (!type.isEmpty()) {
        types.append(
            ("<Override PartName=\"/%s\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.%s+xml\"/>")
                .formatted(name, type));
      }
    }
    return types.append("</Types>").toString();
  }

  private static String root(String name, String content) {
    return HEAD
        + "<%s xmlns=\"%s\" xmlns:w=\"%s\" xmlns:r=\"%s\">%s</%s>"
            .formatted(name, SHEET, WORD, OFFICE, content, name);
  }
}
