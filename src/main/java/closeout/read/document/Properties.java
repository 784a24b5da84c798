package closeout.read.document;

import closeout.dossier.TraitKind;

/**
 * What a package tells about itself beside its content: who wrote it, and whether it has macros.
 */
final class Properties {

  private Properties() {}

  static void count(ZipArchive archive, Limits limits, Tally tally) throws DocumentException {
    if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      tally.add(TraitKind.MACRO, "");
    }
    String core = Relations.of(archive, "", limits).ofType("core-properties");
    if (core == null || !archive.has(core)) {
      return;
    }
    try (Xml xml = new Xml(archive, core, limits)) {
      while (xml.nextElement()) {
        if (xml.is("creator") || xml.is("lastModifiedBy")) {
          String name = xml.text().strip();
          if (!name.isEmpty()) {
            tally.add(TraitKind.AUTHOR, name);
          }
        }
      }
    }
  }
}
