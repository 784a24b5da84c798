package closeout.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, to be written the same way each time. */
final class OfficePackage {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String TYPES = "[Content_Types].xml";
  private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String FORMAT = "application/vnd.openxmlformats-officedocument.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A new file whose main part is of that type. */
  static OfficePackage of(String main, String type) {
    OfficePackage office = new OfficePackage();
    office.put(
        TYPES,
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    office.type(main, type);
    office.relate("", main, "officeDocument");
    return office;
  }

  /** The parts of a file that was read before, and hence is sound. */
  static OfficePackage of(byte[] file) throws IOException {
    OfficePackage office = new OfficePackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        office.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return office;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  String text(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  void put(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** States what a part is. */
  void type(String part, String type) {
    String override =
        "<Override PartName=\"/" + part + "\" ContentType=\"" + FORMAT + type + "+xml\"/>";
    put(TYPES, inside(text(TYPES), "Types", override));
  }

  /** States what parts with an ending are, where the file does not do so yet. */
  void defaultType(String ending, String type) {
    if (!text(TYPES).contains("Extension=\"" + ending + "\"")) {
      String more = "<Default Extension=\"" + ending + "\" ContentType=\"" + FORMAT + type + "\"/>";
      put(TYPES, inside(text(TYPES), "Types", more));
    }
  }

  /** Lets a part ("" for the file) refer to another; the name of the relation. */
  String relate(String part, String target, String type) {
    int slash = part.lastIndexOf('/') + 1;
    String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    String id = "closeout" + type;
    String before =
        has(file)
            ? text(file)
            : HEAD
                + "<Relationships xmlns=\""
                + "http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    while (before.contains("\"" + id + "\"")) {
      id += "1";
    }
    String relation =
        "<Relationship Id=\""
            + id
            + "\" Type=\""
            + RELATIONS
            + "/"
            + type
            + "\" Target=\""
            + target
            + "\"/>";
    put(file, inside(before, "Relationships", relation));
    return id;
  }

  /** Adds to the end of the outermost element, whatever its prefix. */
  static String inside(String xml, String root, String more) {
    int end = xml.lastIndexOf("</");
    if (end >= 0) {
      return xml.substring(0, end) + more + xml.substring(end);
    }
    int empty = xml.lastIndexOf("/>");
    return xml.substring(0, empty) + ">" + more + "</" + root + ">";
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(ANY_DAY);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
    out.flush();
  }
}
