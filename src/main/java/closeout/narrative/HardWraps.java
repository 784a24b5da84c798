package closeout.narrative;

import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the line breaks that stand inside sentences, as copies from paged files and from mail have
 * them. Only the line widths of the whole text prove that it was wrapped; a heading without full
 * stop is never taken for the first half of a sentence.
 */
final class HardWraps {

  private static final int NARROWEST = 16;
  private static final int NARROWEST_PAGE = 30;
  private static final int LEAST_EVIDENCE = 3;
  private static final String CLOSED = "。！？!?：:";
  private static final String INNER = "，,。；;、：:";

  /** What begins a line of its own: an ordinal, a date alone, a label, a mark of a list. */
  private static final Pattern FRESH =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}\\s?[、.．]"
              + "|[（(]\\s?[一二三四五六七八九十\\d]{1,3}\\s?[）)]"
              + "|\\d{1,3}\\s?[.．、](?!\\d)"
              + "|[①-⑳•●■◆#|>]"
              + "|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?$"
              + "|[\\u4e00-\\u9fa5]{2,8}[：:]");

  private static final Pattern NUMBER_CUT = Pattern.compile("[\\d个项条件人名次年月日%％万亿元]");

  private HardWraps() {}

  /** The indexes of the lines that go on in the next one. */
  static BitSet joints(List<Paragraph> lines) {
    int[] widths = lines.stream().mapToInt(line -> width(line.text())).toArray();
    BitSet open = openEnds(lines, widths);
    int limit = wrapWidth(lines, widths, open);
    BitSet joints = new BitSet();
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      boolean wrapped = limit > 0 && widths[i] * 100 >= limit * 78;
      if (wrapped || cutsNumber(lines.get(i).text(), lines.get(i + 1).text())) {
        joints.set(i);
      }
    }
    return joints;
  }

  private static BitSet openEnds(List<Paragraph> lines, int[] widths) {
    BitSet open = new BitSet();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text().stripTrailing();
      String next = lines.get(i + 1).text().strip();
      if (widths[i] >= NARROWEST
          && !next.isEmpty()
          && CLOSED.indexOf(text.charAt(text.length() - 1)) < 0
          && !FRESH.matcher(next).lookingAt()) {
        open.set(i);
      }
    }
    return open;
  }

  /** The width that the lines were wrapped at, or 0 where nothing shows that they were. */
  private static int wrapWidth(List<Paragraph> lines, int[] widths, BitSet open) {
    int[] candidates =
        open.stream().map(i -> widths[i]).filter(w -> w >= NARROWEST_PAGE).sorted().toArray();
    if (candidates.length < LEAST_EVIDENCE) {
      return 0;
    }
    int limit = densest(candidates);
    int inBand = 0;
    int insideSentence = 0;
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      if (widths[i] <= limit && widths[i] * 100 >= limit * 82) {
        inBand++;
        insideSentence += hasInnerMark(lines.get(i).text()) ? 1 : 0;
      }
    }
    long wider = Arrays.stream(widths).filter(width -> width > limit + 6).count();
    boolean wrapped =
        inBand >= LEAST_EVIDENCE && insideSentence * 2 >= inBand && wider * 12 <= inBand + 12L;
    return wrapped ? limit : 0;
  }

  /** The upper end of the band of widths, 18 % wide, that holds most lines. */
  private static int densest(int[] sorted) {
    int best = 0;
    int limit = sorted[sorted.length - 1];
    int from = 0;
    for (int to = 0; to < sorted.length; to++) {
      while (sorted[from] * 100 < sorted[to] * 82) {
        from++;
      }
      if (to - from + 1 >= best) {
        best = to - from + 1;
        limit = sorted[to];
      }
    }
    return limit;
  }

  private static boolean cutsNumber(String line, String next) {
    String text = line.stripTrailing();
    return Character.isDigit(text.charAt(text.length() - 1))
        && hasInnerMark(text)
        && NUMBER_CUT.matcher(next.strip()).lookingAt();
  }

  private static boolean hasInnerMark(String line) {
    String text = line.strip();
    return text.chars().limit(Math.max(0, text.length() - 1)).anyMatch(c -> INNER.indexOf(c) >= 0);
  }

  /** Columns on a screen: two for a Chinese character. */
  private static int width(String line) {
    String text = line.stripTrailing();
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= 0x2E80 ? 2 : 1;
    }
    return width;
  }

  /** The paragraphs as runs of lines: the index of the first and of the last line of each. */
  static List<int[]> paragraphs(List<Paragraph> lines) {
    BitSet joints = joints(lines);
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int from = i;
      while (joints.get(i)) {
        i++;
      }
      runs.add(new int[] {from, i});
    }
    return runs;
  }
}
