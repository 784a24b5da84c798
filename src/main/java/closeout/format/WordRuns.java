package closeout.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the runs of a word-processor file stand in its XML, counted as the reader counts:
 * paragraphs in the order in which they begin, runs in each paragraph but not in one inside it.
 */
final class WordRuns {

  /** Where a run begins, and where it has ended. */
  record Run(int from, int to) {}

  private static final Pattern ROOT =
      Pattern.compile(
          "xmlns:?([A-Za-z0-9_]{0,20})=\"[^\"]{0,80}wordprocessingml[^\"]{0,40}/main\"");

  private static final class Paragraph {
    private final int number;
    private int runs;

    private Paragraph(int number) {
      this.number = number;
    }
  }

  private final String xml;
  private final String prefix;
  private final Map<Long, Run> runs = new HashMap<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<long[]> open = new ArrayDeque<>();
  private int count;

  private WordRuns(String xml, String prefix) {
    this.xml = xml;
    this.prefix = prefix;
  }

  static WordRuns of(String xml) {
    Matcher root = ROOT.matcher(xml);
    String prefix = root.find() && !root.group(1).isEmpty() ? root.group(1) + ":" : "";
    WordRuns runs = new WordRuns(xml, prefix);
    runs.scan();
    return runs;
  }

  /** The prefix of the elements of the text, with its colon. */
  String prefix() {
    return prefix;
  }

  /** The run, or null where there is none of that number. */
  Run get(int paragraph, int run) {
    return runs.get(key(paragraph, run));
  }

  /** The first run of all, or null. */
  Run first() {
    return runs.values().stream()
        .min((one, other) -> Integer.compare(one.from(), other.from()))
        .orElse(null);
  }

  private void scan() {
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end = end(at);
      if (end < 0) {
        return;
      }
      tag(at, end);
      at = xml.indexOf('<', end);
    }
  }

  /** The offset behind the tag, comment or section that begins there. */
  private int end(int at) {
    if (xml.startsWith("<!--", at)) {
      return behind("-->", at);
    }
    if (xml.startsWith("<![CDATA[", at)) {
      return behind("]]>", at);
    }
    char quote = 0;
    for (int i = at + 1; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private int behind(String mark, int at) {
    int found = xml.indexOf(mark, at);
    return found < 0 ? -1 : found + mark.length();
  }

  private void tag(int at, int end) {
    boolean empty = xml.charAt(end - 2) == '/';
    if (named("<", "p", at)) {
      if (empty) {
        count++;
      } else {
        paragraphs.push(new Paragraph(++count));
      }
    } else if (named("</", "p", at)) {
      paragraphs.poll();
    } else if (named("<", "r", at) && !paragraphs.isEmpty()) {
      long key = key(paragraphs.peek().number, ++paragraphs.peek().runs);
      if (empty) {
        runs.put(key, new Run(at, end));
      } else {
        open.push(new long[] {key, at});
      }
    } else if (named("</", "r", at) && !open.isEmpty()) {
      long[] run = open.pop();
      runs.put(run[0], new Run((int) run[1], end));
    }
  }

  private boolean named(String bracket, String name, int at) {
    String begin = bracket + prefix + name;
    int behind = at + begin.length();
    return xml.startsWith(begin, at)
        && behind < xml.length()
        && " />\t\r\n".indexOf(xml.charAt(behind)) >= 0;
  }

  private static long key(int paragraph, int run) {
    return ((long) paragraph << 32) | run;
  }
}
