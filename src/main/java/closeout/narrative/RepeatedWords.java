package closeout.narrative;

import closeout.dossier.MentionKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds words that are written twice: 进行进行. */
final class RepeatedWords implements Spotter {

  private static final int LONGEST = 6;
  private static final String NUMERALS = "一二两三四五六七八九十百千万几";
  private static final Set<String> REDUPLICATED = Set.copyOf(WordFile.words("reduplicated.txt"));
  private static final Map<String, Lexicon> COMPOUNDS = compounds();

  @Override
  public void spot(Scan scan) {
    if (scan.field() != null) {
      return;
    }
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      int i = passage.from();
      while (i < passage.to()) {
        int length = repeated(scan.text(), i, passage.to());
        if (length > 0 && !scan.enclosures().quoted(i)) {
          scan.mention(
              MentionKind.REPEATED_WORD,
              i,
              i + 2 * length,
              scan.text().substring(i, i + length),
              true);
        }
        i += length > 0 ? 2 * length : 1;
      }
    }
  }

  /** The length of the word that stands twice from there, or 0. */
  private static int repeated(String text, int from, int to) {
    for (int length = LONGEST; length >= 2; length--) {
      int second = from + length;
      if (second + length <= to
          && text.charAt(from) == text.charAt(second)
          && text.regionMatches(from, text, second, length)
          && han(text, from, second)
          && !exempt(text, from, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean han(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c >= 0x4e00 && c <= 0x9fff);
  }

  private static boolean exempt(String text, int from, int length) {
    String word = text.substring(from, from + length);
    if (NUMERALS.indexOf(word.charAt(0)) >= 0
        || word.chars().distinct().count() == 1
        || REDUPLICATED.contains(word)) {
      return true;
    }
    Lexicon compounds = COMPOUNDS.get(word);
    return compounds != null && compounds.at(text, from + length) != null;
  }

  /** Compounds by the word that they begin with: 工作 before 工作组 is no repetition. */
  private static Map<String, Lexicon> compounds() {
    Map<String, Set<String>> byWord = new java.util.TreeMap<>();
    for (String compound : WordFile.words("compounds.txt")) {
      byWord.computeIfAbsent(compound.substring(0, 2), w -> new TreeSet<>()).add(compound);
    }
    Map<String, Lexicon> lexicons = new java.util.TreeMap<>();
    byWord.forEach((word, words) -> lexicons.put(word, new Lexicon(words)));
    return lexicons;
  }
}
