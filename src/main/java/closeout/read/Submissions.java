package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Goes through the groups of inputs and hands out what is to be read of each inspected body. */
final class Submissions implements Iterator<Submission>, AutoCloseable {

  private final List<InputGroup> groups;
  private final Inputs inputs;
  private final FileReader files;
  private final GroupReader reader;
  private final long large;
  private final Consumer<InputError> errors;
  private final List<Dossier> given;
  private final Deque<Submission> waiting = new ArrayDeque<>();
  private int next;
  private Export export;
  private BiFunction<ExportBody, Consumer<InputError>, Dossier> reading;
  private List<Dossier> previous = List.of();

  /**
   * @param large how many bytes make an export too large to be read at once
   */
  Submissions(
      List<InputGroup> groups,
      Inputs inputs,
      Policy policy,
      FileReader files,
      long large,
      Consumer<InputError> errors) {
    this.groups = groups;
    this.inputs = inputs;
    this.files = files;
    this.reader = new GroupReader(policy, files, errors);
    this.large = large;
    this.errors = errors;
    this.given = inputs.previous() == null ? List.of() : earlier(List.of(inputs.previous()));
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty() && (export != null || next < groups.size())) {
      if (export == null) {
        open(groups.get(next++));
      } else if (export.hasNext()) {
        waiting.add(of(export.next()));
      } else {
        close();
      }
    }
    return !waiting.isEmpty();
  }

  @Override
  public Submission next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return waiting.remove();
  }

  @Override
  public void close() {
    if (export != null) {
      try {
        export.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        export = null;
      }
    }
  }

  private void open(InputGroup group) {
    boolean alone = groups.size() == 1;
    previous = group.previous().isEmpty() ? given : earlier(group.previous());
    export = export(group);
    if (export != null) {
      reading = reader.of(export, group);
      return;
    }
    List<Supplier<Dossier>> dossiers = reader.read(group, Origin.LEDGER);
    boolean single = dossiers.size() == 1 && (alone || !group.previous().isEmpty());
    List<Dossier> before = previous;
    for (int i = 0; i < dossiers.size(); i++) {
      Supplier<Dossier> dossier = dossiers.get(i);
      double done = (next - 1 + (i + 1.0) / dossiers.size()) / groups.size();
      waiting.add(
          new Submission(
              done,
              () -> null,
              told -> with(approved(group, alone), compared(dossier.get(), before, single))));
    }
  }

  /** The group as a large export, or null. */
  private Export export(InputGroup group) {
    if (group.files().size() != 1 || !approved(group, true).isEmpty()) {
      return null;
    }
    try {
      return files.export(group.files().get(0), group.id(), large);
    } catch (IOException e) {
      // What can be read nevertheless is read at once; else it is told why not.
      return null;
    }
  }

  private Submission of(ExportBody body) {
    BiFunction<ExportBody, Consumer<InputError>, Dossier> own = reading;
    List<Dossier> before = previous;
    boolean single = export.bodies() == 1;
    boolean listed = groups.get(next - 1).evidence() != null;
    double done = (next - 1 + export.done()) / groups.size();
    return new Submission(
        done,
        () -> before.isEmpty() && !listed ? body.digest() : null,
        told -> compared(own.apply(body, told), before, single));
  }

  /** The approved text that lies in the folder, or that the user names for the only dossier. */
  private List<Path> approved(InputGroup group, boolean alone) {
    return group.approved().isEmpty() && alone && inputs.approved() != null
        ? List.of(inputs.approved())
        : group.approved();
  }

  private Dossier with(List<Path> approved, Dossier dossier) {
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

  private List<Dossier> earlier(List<Path> paths) {
    return InputGroups.of(paths, null, List.of(), errors).stream()
        .flatMap(group -> reader.read(group, Origin.PREVIOUS).stream())
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
