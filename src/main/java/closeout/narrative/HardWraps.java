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
  private static final String STOPS = "。！？!?";
  private static final String CLOSED = STOPS + "：:";
  private static final String INNER = "，,。；;、：:";

  /** What begins a line of its own: an ordinal, a date alone, a label, a mark of a list. */
  private static final Pattern FRESH =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}\\s?[、.．]"
              + "|[（(]\\s?[一二三四五六七八九十\\d]{1,3}\\s?[）)]"
              + "|\\d{1,3}\\s?[.．、](?!\\d)"
              + "|[①-⑳•●■◆#|>]"
              + "|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?$"
              + "|(?!(?:[\\u4e00-\\u9fa5]{0,6}如下|等)[：:])[\\u4e00-\\u9fa5]{2,8}[：:]");

  private static final Pattern LATER_ITEM = Pattern.compile("[（(]([2-9]|1\\d)[）)]|[②-⑳]");
  private static final Pattern NUMBER_CUT = Pattern.compile("[\\d个项条件人名次年月日%％万亿元]");
  private static final Pattern CLOSING_BRACKET = Pattern.compile("[^（(）)]{0,60}+[）)]");
  private static final Pattern QUOTED = Pattern.compile("“[^”]{0,200}”");
  private static final Pattern HEADING_END =
      Pattern.compile("(?:通报|报告|公示|公告|说明|情况|问题|方面|打算|部署|成效)[）)]?$");

  private final List<Paragraph> lines;
  private final int[] widths;
  private final int[] lengths;
  private final int[] indents;
  private final BitSet open = new BitSet();
  private int width;
  private int length;
  private int margin;
  private boolean indented;

  private HardWraps(List<Paragraph> lines) {
    this.lines = lines;
    this.widths = lines.stream().mapToInt(line -> width(line.text())).toArray();
    this.lengths = lines.stream().mapToInt(line -> line.text().stripTrailing().length()).toArray();
    this.indents = lines.stream().mapToInt(line -> indent(line.text())).toArray();
  }

  /** The paragraphs as runs of lines: the index of the first and of the last line of each. */
  static List<int[]> paragraphs(List<Paragraph> lines) {
    BitSet joints = new HardWraps(lines).joints();
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

  /** The indexes of the lines that go on in the next one. */
  private BitSet joints() {
    findMargin();
    findOpenEnds();
    measure();
    BitSet joints = new BitSet();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (open.get(i) ? full(i, 78) || cutsNumber(i) : indented && sentenceAtEdge(i)) {
        joints.set(i);
      }
    }
    return joints;
  }

  /** The least indentation that many lines have: the edge of the text. */
  private void findMargin() {
    int[] sorted =
        java.util.stream.IntStream.range(0, lines.size())
            .filter(i -> widths[i] > indents[i])
            .map(i -> indents[i])
            .sorted()
            .toArray();
    margin = sorted.length == 0 ? 0 : sorted[sorted.length / 5];
    long deeper = Arrays.stream(sorted).filter(indent -> indent >= margin + 2).count();
    indented = deeper * 6 >= sorted.length;
  }

  private void findOpenEnds() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text().stripTrailing();
      if (widths[i] >= NARROWEST
          && CLOSED.indexOf(text.charAt(text.length() - 1)) < 0
          && goesOnBelow(i)
          && !(completeHeading(text.strip()) && begins(i + 1))) {
        open.set(i);
      }
    }
  }

  private boolean goesOnBelow(int i) {
    String next = lines.get(i + 1).text().strip();
    boolean paragraph = indented && indents[i + 1] >= margin + 2;
    return !next.isEmpty()
        && !paragraph
        && (!FRESH.matcher(next).lookingAt() || listGoesOn(i, next) || insideBracket(i, next));
  }

  /** 整改情况已公示。（完 ⏎ 成时限：2024年8月）: the bracket proves that the line goes on. */
  private boolean insideBracket(int i, String next) {
    String text = lines.get(i).text();
    int opened = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    int closed = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    return opened > closed && CLOSING_BRACKET.matcher(next).lookingAt();
  }

  /**
   * （2） at the edge may go on with a list inside a sentence, where a mark but no stop is before.
   */
  private boolean listGoesOn(int i, String next) {
    String text = lines.get(i).text().stripTrailing();
    boolean inside = "；;，,、".indexOf(text.charAt(text.length() - 1)) >= 0;
    return (inside || indented && full(i, 92))
        && LATER_ITEM.matcher(next).lookingAt()
        && !completeHeading(next);
  }

  /** Whether the line cannot be the end of a heading that the line before has begun. */
  private boolean begins(int i) {
    return "的整之和与及、，。；：”’）》,;:)".indexOf(lines.get(i).text().strip().charAt(0)) < 0;
  }

  private static boolean completeHeading(String text) {
    if (text.length() > 80 || !HEADING_END.matcher(text).find()) {
      return false;
    }
    String words = QUOTED.matcher(text).replaceAll("");
    return words.chars().noneMatch(c -> "，,。；;".indexOf(c) >= 0) || framed(text);
  }

  /** 一、针对学用结合不紧，研讨不深的问题 is whole, although it has a comma. */
  private static boolean framed(String text) {
    String full = text.replace(',', '，').replace('(', '（').replace(')', '）');
    Ordinal ordinal = Ordinals.at(full);
    if (ordinal == null) {
      return false;
    }
    Heading heading = Headings.read(full, ordinal.length());
    return heading.frame() == Heading.Frame.ISSUE
        && heading.certain()
        && heading.problemEnd() >= full.length();
  }

  private boolean full(int i, int percent) {
    return width > 0 && (widths[i] * 100 >= width * percent || lengths[i] * 100 >= length * 92);
  }

  /** A sentence may end at the very edge of the page; what is not indented below goes on. */
  private boolean sentenceAtEdge(int i) {
    String text = lines.get(i).text().stripTrailing();
    return width > 0
        && full(i, 92)
        && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0
        && goesOnBelow(i);
  }

  /** Finds the width that the lines were wrapped at; 0 where nothing shows that they were. */
  private void measure() {
    int[] candidates =
        open.stream().map(i -> widths[i]).filter(w -> w >= NARROWEST_PAGE).sorted().toArray();
    if (candidates.length < LEAST_EVIDENCE) {
      return;
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
    long wider = Arrays.stream(widths).filter(w -> w > limit + 6).count();
    if (inBand >= LEAST_EVIDENCE && insideSentence * 2 >= inBand && wider * 12 <= inBand + 12L) {
      width = limit;
      length = densest(open.stream().map(i -> lengths[i]).sorted().toArray());
    }
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

  private boolean cutsNumber(int i) {
    String text = lines.get(i).text().stripTrailing();
    return Character.isDigit(text.charAt(text.length() - 1))
        && hasInnerMark(text)
        && NUMBER_CUT.matcher(lines.get(i + 1).text().strip()).lookingAt();
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
      width += columns(text.charAt(i));
    }
    return width;
  }

  private static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      indent += columns(line.charAt(i));
    }
    return indent;
  }

  private static int columns(char c) {
    return c >= 0x2E80 ? 2 : 1;
  }
}
