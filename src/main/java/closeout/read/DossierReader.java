package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import closeout.finding.InputError;
import closeout.policy.Policy;
import closeout.wording.Wording;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  /**
   * The reports alone where the inputs make several dossiers, else nothing: what they have in
   * common is looked for before they are judged.
   */
  public Stream<Document> reports(Inputs inputs) {
    List<InputGroup> groups =
        InputGroups.of(inputs.paths(), inputs.evidence(), others(inputs), errors);
    FileReader files = files(inputs);
    return groups.size() < 2
        ? Stream.empty()
        : groups.stream()
            .flatMap(group -> group.files().stream())
            .filter(DossierReader::mayBeReport)
            .map(path -> files.read(path, Origin.REPORT))
            .filter(read -> read != null && read.document() != null)
            .map(ReadFile::document);
  }

  /** The dossiers of the inputs, as a stream that holds one at a time. */
  public Stream<Dossier> read(Inputs inputs) {
    FileReader files = files(inputs);
    GroupReader groups = new GroupReader(policy, files, errors);
    List<InputGroup> current =
        InputGroups.of(inputs.paths(), inputs.evidence(), others(inputs), errors);
    List<Dossier> previous =
        inputs.previous() == null ? List.of() : earlier(List.of(inputs.previous()), groups);
    boolean alone = current.size() == 1;
    return OneByOne.stream(
        current,
        group ->
            dossiers(group, groups, previous, alone)
                .map(dossier -> with(approved(group, inputs, alone), dossier, files)));
  }

  private static boolean mayBeReport(Path path) {
    FileKind kind = FileKind.of(path.getFileName().toString());
    return kind.input() && !kind.tables();
  }

  private FileReader files(Inputs inputs) {
    return new FileReader(
        new TableReader(
            new Labels(policy.columns(), policy.ignoredColumns()),
            Wording.of(policy.addedWords(), policy.removedWords())),
        new Decoder(inputs.encoding()),
        standardInput,
        errors);
  }

  /** The list of waivers may lie among the inputs. */
  private List<Path> others(Inputs inputs) {
    List<Path> others = new ArrayList<>(inputs.others());
    if (policy.waivers() != null) {
      others.add(Path.of(policy.waivers()));
    }
    return others;
  }

  private Stream<Dossier> dossiers(
      InputGroup group, GroupReader groups, List<Dossier> given, boolean alone) {
    List<Supplier<Dossier>> dossiers = groups.read(group, Origin.LEDGER);
    List<Dossier> previous = group.previous().isEmpty() ? given : earlier(group.previous(), groups);
    boolean single = dossiers.size() == 1 && (alone || !group.previous().isEmpty());
    return dossiers.stream().map(dossier -> compared(dossier.get(), previous, single));
  }

  /** The approved text that lies in the folder, or that the user names for the only dossier. */
  private static List<Path> approved(InputGroup group, Inputs inputs, boolean alone) {
    return group.approved().isEmpty() && alone && inputs.approved() != null
        ? List.of(inputs.approved())
        : group.approved();
  }

  private static Dossier with(List<Path> approved, Dossier dossier, FileReader files) {
    List<Source> sources = new ArrayList<>(dossier.sources());
    List<Document> documents = new ArrayList<>(dossier.documents());
    for (Path path : approved) {
      ReadFile read = files.read(path, Origin.APPROVED);
      if (read != null && read.document() != null) {
        sources.add(read.source(Origin.APPROVED));
        documents.add(read.document());
      }
    }
    return new Dossier(dossier.id(), sources, documents, dossier.facts());
  }

  private List<Dossier> earlier(List<Path> paths, GroupReader groups) {
    return InputGroups.of(paths, null, List.of(), errors).stream()
        .flatMap(group -> groups.read(group, Origin.PREVIOUS).stream())
        .map(Supplier::get)
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
