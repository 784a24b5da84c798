package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Origin;
import closeout.finding.InputError;
import closeout.policy.Policy;
import closeout.wording.Wording;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Turns files into dossiers, one per inspected body. */
public final class DossierReader {

  private static final long LARGE = 4L << 20;

  private final Policy policy;
  private final Consumer<InputError> errors;
  private final InputStream standardInput;
  private final long large;

  /**
   * @param errors is told of everything that could not be read; the rest is read all the same
   */
  public DossierReader(Policy policy, Consumer<InputError> errors) {
    this(policy, errors, System.in, LARGE);
  }

  /**
   * @param large how many bytes make an export too large to be read at once
   */
  DossierReader(Policy policy, Consumer<InputError> errors, InputStream standardInput, long large) {
    this.policy = policy;
    this.errors = errors;
    this.standardInput = standardInput;
    this.large = large;
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
    return submissions(inputs).map(submission -> submission.read(errors));
  }

  /** What is to be read of each inspected body, in the order of the inputs; to be closed. */
  public Stream<Submission> submissions(Inputs inputs) {
    FileReader files = files(inputs);
    List<InputGroup> groups =
        InputGroups.of(inputs.paths(), inputs.evidence(), others(inputs), errors);
    Submissions submissions = new Submissions(groups, inputs, policy, files, large, errors);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(submissions, Spliterator.ORDERED), false)
        .onClose(submissions::close);
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
}
