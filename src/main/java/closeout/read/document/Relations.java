package closeout.read.document;

import java.util.HashMap;
import java.util.Map;

/**
 * What the identifiers of a part refer to.
 *
 * @param targets parts inside the package, or addresses outside
 * @param types the last words of the types: hyperlink, worksheet, sharedStrings
 */
record Relations(Map<String, String> targets, Map<String, String> types) {

  /** The relations of a part; none where it has none. */
  static Relations of(ZipArchive archive, String part, Limits limits) throws DocumentException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String file = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, String> targets = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    if (archive.has(file)) {
      try (Xml xml = new Xml(archive, file, limits)) {
        while (xml.nextElement()) {
          String id = xml.attribute("Id");
          String target = xml.attribute("Target");
          if (xml.is("Relationship") && id != null && target != null) {
            boolean outside = "External".equals(xml.attribute("TargetMode"));
            targets.put(id, outside ? target : inside(folder, target));
            String type = String.valueOf(xml.attribute("Type"));
            types.put(id, type.substring(type.lastIndexOf('/') + 1));
          }
        }
      }
    }
    return new Relations(targets, types);
  }

  /** The first target of the type, or null. */
  String ofType(String type) {
    return types.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(entry -> targets.get(entry.getKey()))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static String inside(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    for (int up = path.indexOf("/../"); up > 0; up = path.indexOf("/../")) {
      int parent = path.lastIndexOf('/', up - 1);
      path = path.substring(0, parent + 1) + path.substring(up + 4);
    }
    return path;
  }
}
