package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Fact;
import closeout.dossier.FileTrait;
import closeout.dossier.InputFile;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param encoding the name of its character set, or null where it is no plain text
 * @param document the report in it, or null
 * @param tables of the ledger
 * @param traits what is noteworthy about the file itself
 */
record ReadFile(
    String path,
    String sha256,
    String encoding,
    Document document,
    List<LedgerTable> tables,
    List<FileTrait> traits) {

  ReadFile {
    tables = List.copyOf(tables);
    traits = List.copyOf(traits);
  }

  /**
   * @param origin what its group is read as
   */
  Source source(Origin origin) {
    Source.Kind kind = document == null ? Source.Kind.LEDGER : Source.Kind.REPORT;
    Source.Kind other =
        switch (origin) {
          case PREVIOUS -> Source.Kind.PREVIOUS;
          case APPROVED -> Source.Kind.APPROVED;
          default -> kind;
        };
    return new Source(path, other, sha256, encoding);
  }

  /** The file and its traits as facts. */
  List<Fact> facts(Origin origin) {
    Origin own = document != null && origin != Origin.PREVIOUS ? Origin.REPORT : origin;
    List<Fact> facts = new ArrayList<>();
    facts.add(new InputFile(Location.ofFile(path), own, name()));
    traits.forEach(trait -> facts.add(trait.of(own)));
    return facts;
  }

  private String name() {
    Path name = Path.of(path).getFileName();
    String plain = name == null ? path : name.toString();
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }
}
