package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import closeout.wording.Statuses;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an issue says of its open rest: why, how much, what next. */
final class ReasonsAndNextSteps implements Spotter {

  /**
   * @param never words that must not follow at once
   * @param notBehind characters that must not stand before
   */
  private record Word(String word, List<String> never, String notBehind) {

    static Word of(String[] row) {
      return new Word(
          row[0], Stream.of(row[1].split("\\|")).filter(w -> !w.isEmpty()).toList(), row[2]);
    }
  }

  private static final Map<String, Word> BY_WORD =
      WordFile.rows("reasons.csv", 3).stream()
          .map(Word::of)
          .collect(Collectors.toUnmodifiableMap(Word::word, Function.identity()));
  private static final Lexicon WORDS = new Lexicon(BY_WORD.keySet());

  /** Marks a word that is a verb only where no noun stands before it: 学习计划. */
  private static final String AFTER_NO_WORD = "*";

  private static final String VERB_BEHIND = "并也还已现前年月底仍均且户名个处人项";
  private static final Pattern AFFECTED = Pattern.compile("受[^，。；\n]{1,16}影响");

  /** The sentence that states the status says neither why nor what next. */
  private static final Pattern CONCLUSION = Pattern.compile("(?:目前)?(?:该|此|上述|本)(?:项|个)?问题.{0,24}");

  private static final Set<Concept> CELLS =
      EnumSet.of(Concept.PROGRESS, Concept.REASON, Concept.NEXT_STEP, Concept.REMARK);

  private final Statuses statuses;

  ReasonsAndNextSteps(Statuses statuses) {
    this.statuses = statuses;
  }

  @Override
  public void spot(Scan scan) {
    if (scan.field() == null) {
      scan.passagesIn(Zone.RESULT).forEach(passage -> spot(scan, passage));
    } else if (CELLS.contains(scan.field().concept())) {
      scan.passages().forEach(passage -> spot(scan, passage));
    }
  }

  private void spot(Scan scan, Passage passage) {
    if (passage.forIssue() == null) {
      return;
    }
    int behind = passage.from();
    for (Span found : WORDS.find(scan.text(), passage.from(), passage.to())) {
      if (found.from() >= behind && says(scan, found)) {
        behind = scan.segments().clause(found.from()).to();
        scan.mention(
            MentionKind.REASON_OR_NEXT_STEP, found.from(), found.to(), found.in(scan.text()), true);
      }
    }
  }

  private boolean says(Scan scan, Span found) {
    String text = scan.text();
    Word word = BY_WORD.get(found.in(text));
    Span clause = scan.segments().clause(found.from());
    char before = found.from() > clause.from() ? text.charAt(found.from() - 1) : '\n';
    boolean noun =
        word.notBehind().equals(AFTER_NO_WORD)
            && before >= 0x4e00
            && VERB_BEHIND.indexOf(before) < 0;
    if (noun
        || word.notBehind().indexOf(before) >= 0
        || word.never().stream().anyMatch(never -> text.startsWith(never, found.to()))) {
      return false;
    }
    if (word.word().equals("受")
        && !AFFECTED.matcher(text).region(found.from(), clause.to()).lookingAt()) {
      return false;
    }
    return !scan.enclosures().quoted(found.from()) && !conclusion(text, clause);
  }

  private boolean conclusion(String text, Span clause) {
    if (clause.length() > 30) {
      return false;
    }
    String words = clause.in(text);
    return CONCLUSION.matcher(words).matches() && !statuses.find(words).isEmpty()
        || statuses.ofCell(words).known();
  }
}
