package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns files into dossiers, one per inspected body. */
public final class DossierReader {

  private final Policy policy;
  private final Consumer<InputError> errors;
  private final InputStream standardInput;

  /**
   * @param errors is told of everything that could not be read; the rest is read all the same
   */
  public DossierReader(Policy policy, Consumer<InputError> errors) {
    this(policy, errors, System.in);
  }

  DossierReader(Policy policy, Consumer<InputError> errors, InputStream standardInput) {
    this.policy = policy;
    this.errors = errors;
    this.standardInput = standardInput;
  }

  /** The dossiers of the inputs, as a stream that holds one at a time. */
  public Stream<Dossier> read(Inputs inputs) {
    FileReader files =
        new FileReader(
            new TableReader(new Labels(policy.columns(), policy.ignoredColumns())),
            new Decoder(inputs.encoding()),
            standardInput,
            errors);
    GroupReader groups = new GroupReader(policy, files, errors);
    List<InputGroup> current = InputGroups.of(inputs.paths(), inputs.evidence(), errors);
    List<Dossier> previous =
        inputs.previous() == null ? List.of() : earlier(List.of(inputs.previous()), groups);
    return current.stream()
        .flatMap(group -> dossiers(group, groups, previous, current.size() == 1));
  }

  private Stream<Dossier> dossiers(
      InputGroup group, GroupReader groups, List<Dossier> given, boolean alone) {
    List<Dossier> dossiers = groups.read(group, Origin.LEDGER);
    List<Dossier> previous = group.previous().isEmpty() ? given : earlier(group.previous(), groups);
    boolean single = dossiers.size() == 1 && (alone || !group.previous().isEmpty());
    return dossiers.stream().map(dossier -> compared(dossier, previous, single));
  }

  private List<Dossier> earlier(List<Path> paths, GroupReader groups) {
    return InputGroups.of(paths, null, errors).stream()
        .flatMap(group -> groups.read(group, Origin.PREVIOUS).stream())
        .toList();
  }

  /** The dossier with the earlier submission of the same body, or of the only one there is. */
  private static Dossier compared(Dossier dossier, List<Dossier> previous, boolean single) {
    return previous.stream()
        .filter(earlier -> earlier.id().equals(dossier.id()))
        .findFirst()
        .or(() -> single && previous.size() == 1 ? previous.stream().findFirst() : Optional.empty())
        .map(earlier -> join(dossier, earlier))
        .orElse(dossier);
  }

  private static Dossier join(Dossier dossier, Dossier earlier) {
    List<Source> sources = new ArrayList<>(dossier.sources());
    List<Document> documents = new ArrayList<>(dossier.documents());
    List<Fact> facts = new ArrayList<>(dossier.facts());
    sources.addAll(earlier.sources());
    documents.addAll(earlier.documents());
    facts.addAll(earlier.facts());
    return new Dossier(dossier.id(), sources, documents, facts);
  }
}
