package closeout.wording;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises texts that hold nothing but stock phrases. */
public final class VaguePhrases {

  private static final Pattern CLAUSES = Pattern.compile("[，,；;。、\\s]++");

  /** What tells a measure from an intention: a number, a document, somebody in charge, a date. */
  private static final Phrase SUBSTANCE =
      Phrase.compile("[0-9《“]|[一二三四五六七八九十]{1,3}[次个项条名户份]|每[日周月季年]|负责|牵头");

  /** As many characters may stand beside a phrase: its object. */
  private static final int OBJECT = 4;

  private final List<String> phrases;

  VaguePhrases(Collection<String> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** Whether every clause is a stock phrase with hardly anything beside it. */
  public boolean fill(String text) {
    String plain = Spelling.halfWidth(text).strip();
    if (plain.isEmpty() || plain.length() > 200 || SUBSTANCE.matcher(plain).find()) {
      return false;
    }
    return CLAUSES.splitAsStream(plain).filter(clause -> !clause.isEmpty()).allMatch(this::vague);
  }

  private boolean vague(String clause) {
    String rest = clause;
    for (String phrase : phrases) {
      rest = rest.replace(phrase, "");
    }
    return !rest.equals(clause) && rest.length() <= OBJECT;
  }
}
