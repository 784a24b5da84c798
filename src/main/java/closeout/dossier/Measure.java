package closeout.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is done about an issue (整改措施).
 *
 * @param key unique in the dossier
 * @param forIssue the key of its issue, or null where it refers to none that exists
 * @param refersTo the issue number that it refers to, as printed, or null
 * @param number its own number as printed, or null
 * @param deadline its own deadline, or null
 * @param status its own status; UNSTATED where it has none
 * @param finishedOn when it was done, or null
 * @param items measures after splitting the cell (docs/reading.md, Ledger rows)
 * @param classes what kinds of acts its text and progress name
 * @param vague whether it holds nothing but stock phrases
 */
public record Measure(
    Location at,
    Origin origin,
    String key,
    String forIssue,
    String refersTo,
    String number,
    String text,
    Deadline deadline,
    Status status,
    DateInterval finishedOn,
    int items,
    Set<MeasureClass> classes,
    boolean vague)
    implements Fact {

  private static final int SHORT = 4;
  private static final int LONG = 20;
  private static final double REPEATED = 0.90;
  private static final double REWORDED = 0.60;

  public Measure {
    classes = Set.copyOf(classes);
  }

  /** Why a measure says nothing of what will be done. */
  public enum Weakness {
    TOO_SHORT,
    REPEATS_ISSUE,
    /** The same words serve an issue of another group. */
    COPIED,
    STOCK_PHRASES
  }

  /**
   * Why it says nothing of what will be done; empty where it does.
   *
   * @param copies the same measure under issues of other groups
   */
  public List<Weakness> weaknesses(Issue issue, Collection<Measure> copies) {
    List<Weakness> weaknesses = new ArrayList<>();
    if (tooShort()) {
      weaknesses.add(Weakness.TOO_SHORT);
    }
    if (repeats(issue)) {
      weaknesses.add(Weakness.REPEATS_ISSUE);
    }
    if (!copies.isEmpty()) {
      weaknesses.add(Weakness.COPIED);
    }
    if (vague) {
      weaknesses.add(Weakness.STOCK_PHRASES);
    }
    return List.copyOf(weaknesses);
  }

  /** Whether it is too short to say who does what. */
  public boolean tooShort() {
    return text.codePoints().filter(Character::isLetterOrDigit).count() < SHORT;
  }

  /** Whether it is long enough that two equal ones are copies. */
  public boolean substantial() {
    return text.codePoints().filter(Character::isIdeographic).count() >= LONG;
  }

  /** Whether it is only talk and paper: meetings and study, nothing else. */
  public boolean onlyTalk() {
    return !classes.isEmpty()
        && classes.stream()
            .allMatch(act -> act == MeasureClass.MEETING || act == MeasureClass.STUDY);
  }

  /** Whether it says little else than the issue itself. */
  public boolean repeats(Issue issue) {
    return Bigrams.of(text).dice(Bigrams.of(issue.text())) >= REPEATED;
  }

  /** Whether the other one is the same measure, perhaps reworded. */
  public boolean resembles(Measure other) {
    return text.equals(other.text) || Bigrams.of(text).dice(Bigrams.of(other.text)) >= REWORDED;
  }

  @Override
  public String content() {
    return origin + " " + text;
  }
}
