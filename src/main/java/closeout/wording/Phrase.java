package closeout.wording;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where a character stands with which a match can begin.
 * Most wordings begin with few characters, so that a text is searched many times faster.
 */
public final class Phrase {

  private final Pattern pattern;
  private final BitSet first;
  private final boolean looksBack;

  private Phrase(Pattern pattern) {
    FirstCharacters beginning = new FirstCharacters(pattern.pattern());
    this.pattern = pattern;
    this.first = beginning.characters();
    this.looksBack = beginning.looksBack();
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
      return from <= to ? from : -1;
    }
    for (int i = from; i < to; i++) {
      if (first.get(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
