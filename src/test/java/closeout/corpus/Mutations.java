package closeout.corpus;

import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** All single faults that a document can be given: wrong numbers, sentences, broken structure. */
final class Mutations {

  private final Insertions insertions;
  private final Breakages breakages = new Breakages();

  Mutations(Grammar grammar) {
    this.insertions = new Insertions(grammar);
  }

  /** One mutant of each class that the draft has a place for. */
  List<Mutant> of(Draft draft) {
    SplittableRandom random = new SplittableRandom(draft.seed() * 7919);
    Map<String, List<Mutant>> byKind = new LinkedHashMap<>();
    numbers(draft).forEach(mutant -> add(byKind, mutant));
    for (Insertions.Sentence sentence : insertions.sentences()) {
      insertions.apply(sentence, draft, random).ifPresent(mutant -> add(byKind, mutant));
    }
    breakages.of(draft, random).forEach(mutant -> add(byKind, mutant));
    List<Mutant> chosen = new ArrayList<>();
    byKind.values().forEach(all -> chosen.add(all.get(random.nextInt(all.size()))));
    return chosen;
  }

  private static void add(Map<String, List<Mutant>> byKind, Mutant mutant) {
    byKind.computeIfAbsent(mutant.kind(), kind -> new ArrayList<>()).add(mutant);
  }

  private static List<Mutant> numbers(Draft draft) {
    List<Mutant> mutants = new ArrayList<>();
    for (Line line : draft.lines()) {
      for (Piece piece : line.pieces()) {
        Fault fault = piece.fault();
        if (fault != null && !piece.faulty().equals(piece.text()) && judged(fault, draft)) {
          Line faulty = line.with(fault);
          mutants.add(
              new Mutant(
                  "number " + fault.kind(),
                  fault.rules(),
                  draft.with(fault),
                  sentence(faulty, line)));
        }
      }
    }
    return mutants;
  }

  /** A wrong total of a summary without statuses can only be seen where the leaves are counted. */
  private static boolean judged(Fault fault, Draft draft) {
    return true;
  }

  /** The stretch of the line that the fault changed. */
  private static String sentence(Line faulty, Line right) {
    String wrong = faulty.text();
    String old = right.text();
    int from = 0;
    while (from < Math.min(wrong.length(), old.length())
        && wrong.charAt(from) == old.charAt(from)) {
      from++;
    }
    int start = Math.max(wrong.lastIndexOf('。', from), wrong.lastIndexOf('；', from)) + 1;
    int end = wrong.indexOf('。', from);
    return wrong.substring(start, end < 0 ? wrong.length() : end);
  }

  static Optional<Mutant> mutant(String kind, Set<String> rules, Draft draft, String place) {
    return Optional.of(new Mutant(kind, rules, draft, place));
  }

  static boolean open(Status status) {
    return status.open();
  }
}
