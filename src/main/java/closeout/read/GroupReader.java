package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.FileTrait;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads the inputs of one group: one dossier, or one for each body of an export. */
final class GroupReader {

  private final Policy policy;
  private final FileReader files;
  private final Consumer<InputError> errors;

  GroupReader(Policy policy, FileReader files, Consumer<InputError> errors) {
    this.policy = policy;
    this.files = files;
    this.errors = errors;
  }

  /**
   * The dossiers of the group, each made when it is asked for: the facts of an export of many
   * bodies take far more room than its rows. None where nothing could be read.
   *
   * @param origin LEDGER for what is to be checked, PREVIOUS for the earlier submission
   */
  List<Supplier<Dossier>> read(InputGroup group, Origin origin) {
    Gathered gathered = new Gathered();
    for (Path path : group.files()) {
      gathered.add(files.read(path, origin == Origin.PREVIOUS ? origin : Origin.REPORT), origin);
    }
    if (gathered.sources.isEmpty()) {
      return List.of();
    }
    EvidenceListing listing = listing(group, gathered, origin);
    List<Supplier<Dossier>> dossiers = new ArrayList<>();
    Bodies.of(SisterTables.joined(gathered.tables), !gathered.documents.isEmpty(), group.id())
        .forEach(
            (body, tables) -> {
              List<Fact> inputs = gathered.inputs(dossiers.isEmpty());
              dossiers.add(() -> of(body, tables, inputs, gathered, origin, listing));
            });
    return dossiers;
  }

  /**
   * Gives each body of an export, which is the whole group, its dossier.
   *
   * @return what reads a body and tells what cannot be read
   */
  BiFunction<ExportBody, Consumer<InputError>, Dossier> of(Export export, InputGroup group) {
    Gathered gathered = new Gathered();
    gathered.add(export.file(), Origin.LEDGER);
    EvidenceListing listing = listing(group, gathered, Origin.LEDGER);
    return (body, told) ->
        of(
            body.name(),
            List.of(body.read(files.tables(), told)),
            gathered.inputs,
            gathered,
            Origin.LEDGER,
            listing);
  }

  private EvidenceListing listing(InputGroup group, Gathered gathered, Origin origin) {
    EvidenceListing listing =
        group.evidence() == null || origin == Origin.PREVIOUS
            ? EvidenceListing.NONE
            : EvidenceFolders.list(group.evidence(), errors);
    if (listing.folder() != null) {
      String folder = group.evidence().toString();
      gathered.sources.add(new Source(folder, Source.Kind.EVIDENCE, "", null));
    }
    return listing;
  }

  private Dossier of(
      String body,
      List<LedgerTable> tables,
      List<Fact> inputs,
      Gathered gathered,
      Origin origin,
      EvidenceListing listing) {
    List<Fact> facts = new ArrayList<>(inputs);
    facts.addAll(new LedgerFacts(origin, policy, listing).of(tables));
    facts.addAll(listing.facts());
    return new Dossier(body, gathered.sources, gathered.documents, facts);
  }

  /** What the files of a group hold. */
  private static final class Gathered {

    private final List<LedgerTable> tables = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Fact> inputs = new ArrayList<>();

    private void add(ReadFile file, Origin origin) {
      if (file == null) {
        return;
      }
      sources.add(file.source(origin));
      inputs.addAll(file.facts(origin));
      tables.addAll(file.tables());
      if (file.document() != null) {
        documents.add(file.document());
      }
    }

    /** The files, and once for all bodies of an export what is noteworthy about them. */
    private List<Fact> inputs(boolean first) {
      return first ? inputs : inputs.stream().filter(fact -> !(fact instanceof FileTrait)).toList();
    }
  }
}
