package closeout.wording;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where the two characters stand with which a match can
 * begin. Most wordings begin with few of them, so that a text is searched many times faster.
 */
public final class Phrase {

  private final Pattern pattern;
  private final BitSet first;
  private final BitSet second;
  private final BitSet notBehind;
  private final boolean atStart;
  private final boolean looksBack;

  private Phrase(Pattern pattern) {
    BeginningReader reader = new BeginningReader(pattern.pattern());
    Beginning beginning = reader.beginning();
    this.pattern = pattern;
    this.first = beginning.empty() ? null : beginning.first();
    this.second = beginning.empty() || beginning.single() ? null : beginning.second();
    this.notBehind = reader.notBehind();
    this.atStart = reader.atStart();
    this.looksBack = reader.looksBack();
  }

  /** The phrase of a regular expression. */
  public static Phrase compile(String regex) {
    return new Phrase(Pattern.compile(regex));
  }

  /** The regular expression. */
  public String pattern() {
    return pattern.pattern();
  }

  /** A way through the text. */
  public Search matcher(String text) {
    return new Search(this, text);
  }

  Matcher engine(String text) {
    return pattern.matcher(text);
  }

  /** Whether a match may depend on what stands in front of it. */
  boolean looksBack() {
    return looksBack;
  }

  /** The first place from which a match can begin, or -1. */
  int candidate(String text, int from, int to) {
    if (first == null) {
      return from <= to && (!atStart || from == 0) ? from : -1;
    }
    int end = atStart ? Math.min(to, 1) : to;
    for (int i = from; i < end; i++) {
      if (first.get(text.charAt(i)) && mayGoOn(text, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a match can begin at a place, as far as its beginning tells. */
  boolean mayBegin(String text, int place, int to) {
    return first == null || place < to && first.get(text.charAt(place)) && mayGoOn(text, place, to);
  }

  private boolean mayGoOn(String text, int place, int to) {
    return (second == null || place + 1 < to && second.get(text.charAt(place + 1)))
        && (notBehind == null || place == 0 || !notBehind.get(text.charAt(place - 1)));
  }
}
