package closeout.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Puts a faulty sentence of {@code testdata/corpus/faults.txt} into a draft. */
final class Insertions {

  private static final String REGION_AND_BIRTH = "1101051987";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * A sentence that is a fault where it stands.
   *
   * @param where the kind of place that it takes
   */
  record Sentence(Set<String> rules, String where, String text) {}

  private final List<Sentence> sentences;
  private final Grammar grammar;

  Insertions(Grammar grammar) {
    this.grammar = grammar;
    try {
      this.sentences =
          Files.readAllLines(Path.of("testdata/corpus/faults.txt")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split(" ; "))
              .map(cells -> new Sentence(Set.of(cells[0].split("\\|")), cells[1], cells[2]))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The draft with the sentence, if it has a place for it. */
  Optional<Mutant> apply(Sentence sentence, Draft draft, SplittableRandom random) {
    Words words = new Words(grammar, random);
    Scribe scribe = new Scribe(words, draft.body(), draft.timeline());
    String form = filled(sentence.text(), draft, words);
    String text = Piece.text(scribe.write(Template.parse(form)));
    String kind = String.join("|", sentence.rules().stream().sorted().toList());
    return placed(sentence.where(), text, draft, random)
        .map(changed -> new Mutant(kind, sentence.rules(), changed, text));
  }

  private Optional<Draft> placed(String where, String text, Draft draft, SplittableRandom random) {
    return switch (where) {
      case "result" -> into(text, draft, carriers(draft, false), random);
      case "done" ->
          draft.stated() ? into(text, draft, carriers(draft, true), random) : Optional.empty();
      case "result-last" -> lastOf(text, draft, random);
      case "organisation" -> into(text, draft, draft.indexes(Line.Kind.ORGANISATION), random);
      case "organisation-chapters" ->
          draft.chapters() > 1
              ? into(text, draft, draft.indexes(Line.Kind.ORGANISATION), random)
              : Optional.empty();
      case "summary" -> into(text, draft, draft.indexes(Line.Kind.SUMMARY), random);
      case "summary-open" ->
          draft.issues().stream().anyMatch(issue -> issue.status().open())
              ? into(text, draft, draft.indexes(Line.Kind.SUMMARY), random)
              : Optional.empty();
      case "summary-money" ->
          Piece.text(draft.pieces()).matches("(?s).*(清退违规发放|追缴逾期|追缴长期|收回多付).*")
              ? into(text, draft, draft.indexes(Line.Kind.SUMMARY), random)
              : Optional.empty();
      case "top" -> Optional.of(draft.inserting(0, Line.of(Line.Kind.FURNITURE, text)));
      case "end" -> {
        int at = draft.indexes(Line.Kind.SIGNATURE).get(0);
        yield Optional.of(draft.inserting(at, Line.of(Line.Kind.CONTACT, text)));
      }
      case "signature" -> {
        int at = draft.indexes(Line.Kind.SIGNATURE).get(0);
        boolean alone = !draft.indexes(Line.Kind.DATE).isEmpty();
        yield alone
            ? Optional.of(draft.with(at, Line.of(Line.Kind.SIGNATURE, text)))
            : Optional.empty();
      }
      default -> throw new IllegalArgumentException("No place is called (" + where + ").");
    };
  }

  /** Paragraphs of results; those of done issues only where asked for. */
  static List<Integer> carriers(Draft draft, boolean done) {
    boolean inline = draft.shape().joined();
    return draft.indexes(
        line ->
            (line.is(Line.Kind.RESULT) || inline && line.is(Line.Kind.ISSUE))
                && (!done
                    || draft.issues().get(line.issue()).status()
                        == closeout.dossier.Status.COMPLETED));
  }

  private static Optional<Draft> into(
      String text, Draft draft, List<Integer> places, SplittableRandom random) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    Line line = draft.lines().get(at);
    return Optional.of(draft.with(at, adding(line, text, draft)));
  }

  /** Before the concluding sentence where the paragraph has one. */
  private static Line adding(Line line, String text, Draft draft) {
    List<Integer> stops = new ArrayList<>();
    for (int i = 0; i < line.pieces().size(); i++) {
      if (line.pieces().get(i).text().equals("。")) {
        stops.add(i);
      }
    }
    boolean concluded =
        draft.style() == StatusStyle.LAST_SENTENCE
            && stops.size() > 1
            && line.issue() >= 0
            && line.text().matches("(?s).*(该问题|此问题)[^。]*。$");
    int at =
        stops.isEmpty() ? line.pieces().size() : stops.get(stops.size() - (concluded ? 2 : 1)) + 1;
    List<Piece> pieces = new ArrayList<>(line.pieces());
    pieces.add(at, Piece.of(text));
    return line.with(pieces);
  }

  private static Optional<Draft> lastOf(String text, Draft draft, SplittableRandom random) {
    List<Integer> places = draft.indexes(Line.Kind.RESULT);
    if (places.isEmpty() || draft.style() == StatusStyle.LAST_SENTENCE) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    List<Piece> pieces = new ArrayList<>(draft.lines().get(at).pieces());
    pieces.add(Piece.of(text));
    return Optional.of(draft.with(at, draft.lines().get(at).with(pieces)));
  }

  private static String filled(String text, Draft draft, Words words) {
    LocalDate after = draft.timeline().signed().plusDays(words.between(8, 60));
    boolean tour = draft.body().inspection().equals("巡视");
    String other = tour ? "巡察" : "巡视";
    String team = draft.body().team().replace(draft.body().inspection(), other);
    return text.replace("{after}", Timeline.full(after))
        .replace(
            "{impossible}",
            draft.timeline().feedback().getYear()
                + words.any(List.of("年2月30日", "年6月31日", "年13月5日", "年11月31日")))
        .replace("{wrongweekday}", wrongWeekday(draft, words))
        .replace("{mobile}", "139" + words.between(10000000, 99999999))
        .replace("{id}", identityNumber(words))
        .replace("{card}", "62220212340" + words.between(10000000, 99999999))
        .replace("{otherteam}", team)
        .replace("{other}", other)
        .replace("{aspects}", Numerals.counted(draft.chapters() + 2));
  }

  private static String wrongWeekday(Draft draft, Words words) {
    LocalDate day = draft.timeline().during(words.random());
    DayOfWeek wrong = day.getDayOfWeek().plus(words.between(1, 5));
    return Timeline.full(day) + "（星期" + "一二三四五六日".charAt(wrong.getValue() - 1) + "）";
  }

  /** An invented number with the right check character. */
  private static String identityNumber(Words words) {
    String day = String.valueOf(words.between(10, 28));
    String front = REGION_AND_BIRTH + "0" + words.between(1, 9) + day + words.between(100, 999);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (front.charAt(i) - '0') * WEIGHTS[i];
    }
    return front + "10X98765432".charAt(sum % 11);
  }
}
