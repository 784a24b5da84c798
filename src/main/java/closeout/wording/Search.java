package closeout.wording;

import java.util.regex.Matcher;

/** One way through a text from match to match of a phrase; as a {@link Matcher}, but faster. */
public final class Search {

  private final Phrase phrase;
  private final String whole;
  private String text;
  private int shift;
  private int place;
  private int to;
  private boolean seesAround;
  private Matcher matcher;

  Search(Phrase phrase, String text) {
    this.phrase = phrase;
    this.whole = text;
    region(0, text.length());
  }

  /** Starts again, in a part of the text as if nothing stood around it. */
  public Search region(int from, int end) {
    boolean cut = phrase.looksBack() && (from > 0 || end < whole.length());
    return cut
        ? begin(whole.substring(from, end), from, 0, end - from)
        : begin(whole, 0, from, end);
  }

  /** Starts again, in a part of the text whose surroundings count. */
  public Search within(int from, int end) {
    begin(whole, 0, from, end);
    seesAround = true;
    return this;
  }

  private Search begin(String searched, int distance, int from, int end) {
    text = searched;
    shift = distance;
    place = from;
    to = end;
    seesAround = phrase.looksBack();
    matcher = null;
    return this;
  }

  /** Goes on to the next match. */
  public boolean find() {
    int candidate = phrase.candidate(text, place, to);
    while (candidate >= 0) {
      if (matches(candidate)) {
        place = matcher.end() > candidate ? matcher.end() : candidate + 1;
        return true;
      }
      candidate = phrase.candidate(text, candidate + 1, to);
    }
    place = to + 1;
    return false;
  }

  /** Starts again at a place of the whole text and goes on to the next match. */
  public boolean find(int from) {
    region(0, whole.length());
    place = from;
    return find();
  }

  /** Whether a match begins at the start of the region. */
  public boolean lookingAt() {
    return phrase.mayBegin(text, place, to) && matches(place);
  }

  /** Whether the whole region is a match. */
  public boolean matches() {
    return phrase.mayBegin(text, place, to) && engine(place).matches();
  }

  /** The whole text with every match replaced; a "$" in the replacement has no meaning. */
  public String replaceAll(String replacement) {
    region(0, whole.length());
    return replace(replacement, Integer.MAX_VALUE);
  }

  /** The whole text with the first match replaced; a "$" in the replacement has no meaning. */
  public String replaceFirst(String replacement) {
    region(0, whole.length());
    return replace(replacement, 1);
  }

  private String replace(String replacement, int most) {
    StringBuilder replaced = null;
    int copied = 0;
    for (int i = 0; i < most && find(); i++) {
      replaced = replaced == null ? new StringBuilder(whole.length()) : replaced;
      replaced.append(whole, copied, start()).append(replacement);
      copied = end();
    }
    return replaced == null ? whole : replaced.append(whole, copied, whole.length()).toString();
  }

  /** Where the match begins. */
  public int start() {
    return matcher.start() + shift;
  }

  /** Where a group of the match begins, or -1. */
  public int start(int group) {
    return shifted(matcher.start(group));
  }

  /** Where a group of the match begins, or -1. */
  public int start(String group) {
    return shifted(matcher.start(group));
  }

  /** Where the match ends. */
  public int end() {
    return matcher.end() + shift;
  }

  /** Where a group of the match ends, or -1. */
  public int end(int group) {
    return shifted(matcher.end(group));
  }

  /** Where a group of the match ends, or -1. */
  public int end(String group) {
    return shifted(matcher.end(group));
  }

  /** The words of the match. */
  public String group() {
    return matcher.group();
  }

  /** The words of a group, or null. */
  public String group(int group) {
    return matcher.group(group);
  }

  /** The words of a group, or null. */
  public String group(String group) {
    return matcher.group(group);
  }

  private int shifted(int position) {
    return position < 0 ? position : position + shift;
  }

  private boolean matches(int from) {
    return engine(from).lookingAt();
  }

  private Matcher engine(int from) {
    if (matcher == null) {
      matcher = phrase.engine(text);
      if (seesAround) {
        // The region begins anew at every candidate; what stands in front of it must be seen.
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
      }
    }
    return matcher.region(from, to);
  }
}
