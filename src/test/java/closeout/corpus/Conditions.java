package closeout.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * The state in which a text reaches the program: typed, copied from a page, cut to lines by a PDF.
 *
 * @param halfWidth whether commas, colons, semicolons and brackets are half-width
 * @param wrap the length of hard lines, or 0
 * @param furniture whether the page's navigation stands around it
 * @param spaced whether blanks stand around the numbers of dates
 * @param markdown whether headings carry marks
 * @param blankLines whether paragraphs are apart
 * @param wideDigits whether the digits of the text are full-width
 * @param indented whether paragraphs begin with two wide blanks
 */
record Conditions(
    boolean halfWidth,
    int wrap,
    boolean furniture,
    boolean spaced,
    boolean markdown,
    boolean blankLines,
    boolean wideDigits,
    boolean indented) {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?");
  private static final Pattern BLANK = Pattern.compile("[\\s　*#]+");

  static Conditions random(SplittableRandom random) {
    boolean wrapped = random.nextInt(4) == 0;
    boolean markdown = !wrapped && random.nextInt(8) == 0;
    return new Conditions(
        random.nextInt(3) == 0,
        wrapped ? random.nextInt(30, 46) : 0,
        random.nextInt(3) == 0,
        random.nextInt(5) == 0,
        markdown,
        markdown || !wrapped && random.nextInt(3) == 0,
        random.nextInt(12) == 0,
        random.nextInt(3) == 0);
  }

  /** A text as comparisons see it: without blanks and marks, in one width. */
  static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('—', '-');
    return BLANK.matcher(narrow).replaceAll("");
  }

  /** The text of the draft in this state. */
  String typeset(Draft draft, Grammar grammar) {
    List<String> lines = new ArrayList<>();
    if (furniture) {
      furniture(lines, draft, grammar, "furniture-top");
    }
    for (Line line : draft.lines()) {
      lines.addAll(paragraph(line));
      if (blankLines) {
        lines.add("");
      }
    }
    if (furniture) {
      furniture(lines, draft, grammar, "furniture-end");
    }
    return String.join("\n", lines) + "\n";
  }

  private void furniture(List<String> lines, Draft draft, Grammar grammar, String slot) {
    Words words = new Words(grammar, new SplittableRandom(draft.seed() + slot.length()));
    Scribe scribe = new Scribe(words, draft.body(), draft.timeline());
    boolean index = slot.equals("furniture-top") && words.chance(35);
    for (int i = 0; i < (index ? 1 : 3); i++) {
      lines.add(Piece.text(scribe.write(slot)));
    }
    if (index) {
      index(lines, draft, words);
    }
  }

  /** The index block of a government page, which repeats the title. */
  private static void index(List<String> lines, Draft draft, Words words) {
    String title = draft.lines().get(0).text();
    String day = Timeline.full(draft.timeline().signed());
    String number = "11" + words.between(1000000, 9999999) + "/2025-" + words.between(10000, 99999);
    if (words.chance(50)) {
      lines.addAll(
          List.of(
              "索 引 号：" + number, "发布机构：" + draft.body().place(), "成文时间：" + day, "标　　题：" + title));
    } else {
      lines.addAll(List.of("• 信息索引号：", "", "  " + number, "", "• 文件名称：", "", "  " + title, ""));
    }
  }

  private List<String> paragraph(Line line) {
    String text = line.text();
    boolean closing =
        line.is(Line.Kind.SIGNATURE) || line.is(Line.Kind.DATE) || line.is(Line.Kind.CONTACT);
    if (halfWidth) {
      text = narrowed(text);
    }
    if (spaced && !closing) {
      text =
          DATE.matcher(text)
              .replaceAll(found -> spaced(found.group(1), found.group(2), found.group(3)));
    }
    if (wideDigits && !closing) {
      text = widened(text);
    }
    if (markdown) {
      text = marked(line, text);
    }
    if (indented && !line.is(Line.Kind.TITLE)) {
      text = (closing && !line.is(Line.Kind.CONTACT) ? "　　　　　　　　" : "　　") + text;
    }
    return wrap == 0 || closing ? List.of(text) : wrapped(text);
  }

  private static String spaced(String year, String month, String day) {
    return year + " 年 " + month + " 月" + (day == null ? "" : " " + day + " 日");
  }

  private static String narrowed(String text) {
    return text.replace('，', ',')
        .replace('：', ':')
        .replace('；', ';')
        .replace('（', '(')
        .replace('）', ')');
  }

  private static String widened(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return wide.toString();
  }

  private static String marked(Line line, String text) {
    return switch (line.kind()) {
      case TITLE -> "# " + text;
      case PART -> "## " + text;
      case CHAPTER -> "### " + text;
      case PROBLEM, ISSUE -> "**" + text + "**";
      default -> text;
    };
  }

  /**
   * Lines of even width; none ends in a full stop but the last of a paragraph that is not indented.
   */
  private List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (columns(rest) > 2 * wrap) {
      int cut = fitting(rest);
      while (!indented && cut > 3 && "。；：".indexOf(rest.charAt(cut - 1)) >= 0) {
        cut--;
      }
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    lines.add(rest);
    return lines;
  }

  /** How many characters fill a line; a Chinese one takes two columns. */
  private int fitting(String text) {
    int cut = 0;
    int width = 0;
    while (cut < text.length() && width < 2 * wrap) {
      width += columns(text.substring(cut, cut + 1));
      cut++;
    }
    return cut;
  }

  private static int columns(String text) {
    return text.chars().map(c -> c >= 0x2000 ? 2 : 1).sum();
  }
}
