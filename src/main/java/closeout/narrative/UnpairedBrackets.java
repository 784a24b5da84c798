package closeout.narrative;

import closeout.dossier.MentionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Finds brackets that do not pair in their paragraph, and quotation marks in their issue. */
final class UnpairedBrackets implements Spotter {

  private static final String OPENING = "（《【〔";
  private static final String CLOSING = "）》】〕";
  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final String BEFORE_ORDINAL = "\n，。；：、 ！？";
  private static final int SHOWN = 15;

  @Override
  public void spot(Scan scan) {
    List<Integer> unpaired = brackets(scan);
    unpaired.addAll(quotes(scan));
    unpaired.sort(null);
    int behind = 0;
    for (int position : unpaired) {
      // A damaged paragraph has one fault, however many marks it lost.
      if (position >= behind) {
        behind = scan.segments().paragraph(position).to();
        report(scan, position);
      }
    }
  }

  private static List<Integer> brackets(Scan scan) {
    List<Integer> unpaired = new ArrayList<>();
    String text = scan.text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        carry(scan, open, unpaired, i);
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0 && !ordinal(text, i) && !close(text, open, i)) {
        unpaired.add(i);
      }
    }
    unpaired.addAll(open);
    unpaired.removeIf(position -> !judged(scan, position));
    return unpaired;
  }

  /** At a paragraph's end: what is open may be closed in the next one, if that is no heading. */
  private static void carry(Scan scan, Deque<Integer> open, List<Integer> unpaired, int end) {
    boolean next =
        end + 1 < scan.text().length() && !scan.in(end + 1, Zone.HEADING, Zone.SIGNATURE);
    int start = scan.segments().paragraph(end).from();
    Deque<Integer> kept = new ArrayDeque<>();
    for (int position : open) {
      if (next && position >= start && closes(scan, position, end + 1)) {
        kept.addLast(position);
      } else {
        unpaired.add(position);
      }
    }
    open.clear();
    open.addAll(kept);
  }

  /** Whether the next paragraph closes a bracket before it opens one. */
  private static boolean closes(Scan scan, int position, int from) {
    int kind = OPENING.indexOf(scan.charAt(position));
    Span next = scan.segments().paragraph(from);
    for (int i = next.from(); i < next.to(); i++) {
      if (scan.charAt(i) == OPENING.charAt(kind)) {
        return false;
      }
      if (scan.charAt(i) == CLOSING.charAt(kind) && !ordinal(scan.text(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean close(String text, Deque<Integer> open, int at) {
    int kind = CLOSING.indexOf(text.charAt(at));
    for (int position : open) {
      if (OPENING.indexOf(text.charAt(position)) == kind) {
        open.remove(position);
        return true;
      }
    }
    return false;
  }

  /** The bracket of 1） or a） at the start of an item. */
  private static boolean ordinal(String text, int at) {
    if (text.charAt(at) != '）') {
      return false;
    }
    int i = at - 1;
    while (i >= 0 && at - i <= 3 && ordinalSign(text.charAt(i))) {
      i--;
    }
    return i < at - 1 && (i < 0 || BEFORE_ORDINAL.indexOf(text.charAt(i)) >= 0);
  }

  private static boolean ordinalSign(char c) {
    return NUMERALS.indexOf(c) >= 0 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static List<Integer> quotes(Scan scan) {
    List<Integer> unpaired = new ArrayList<>();
    for (String pair : List.of("“”", "‘’")) {
      List<Integer> open = new ArrayList<>();
      String group = group(scan, 0);
      for (int i = 0; i < scan.text().length(); i++) {
        char c = scan.charAt(i);
        if (c == '\n') {
          String next = group(scan, i + 1);
          if (group == null || !Objects.equals(group, next)) {
            unpaired.addAll(open);
            open.clear();
          }
          group = next;
        } else if (c == pair.charAt(0) && !goesOn(scan, open, i)) {
          open.add(i);
        } else if (c == pair.charAt(1) && !apostrophe(scan, i)) {
          if (open.isEmpty()) {
            unpaired.add(i);
          } else {
            open.remove(open.size() - 1);
          }
        }
      }
      unpaired.addAll(open);
    }
    unpaired.removeIf(position -> !judged(scan, position));
    return unpaired;
  }

  /** Each paragraph of a long quotation begins with a mark; only the last one ends with one. */
  private static boolean goesOn(Scan scan, List<Integer> open, int position) {
    return !open.isEmpty()
        && scan.charAt(position - 1) == '\n'
        && scan.charAt(open.get(open.size() - 1) - 1) == '\n';
  }

  private static boolean apostrophe(Scan scan, int position) {
    char before = scan.charAt(position - 1);
    return scan.charAt(position) == '’' && before < 0x80 && Character.isLetterOrDigit(before);
  }

  private static String group(Scan scan, int position) {
    return scan.passage(position).forIssue();
  }

  /** A text that begins in the middle of a sentence closes what it never opened. */
  private static boolean judged(Scan scan, int position) {
    if (scan.in(position, Zone.CHROME)) {
      return false;
    }
    boolean closing =
        OPENING.indexOf(scan.charAt(position)) < 0 && "“‘".indexOf(scan.charAt(position)) < 0;
    return !(closing
        && scan.segments().paragraph(position).from() == 0
        && !scan.in(position, Zone.TITLE));
  }

  private static void report(Scan scan, int position) {
    Span paragraph = scan.segments().paragraph(position);
    boolean opens =
        OPENING.indexOf(scan.charAt(position)) >= 0 || "“‘".indexOf(scan.charAt(position)) >= 0;
    Span sentence = scan.segments().sentence(position);
    int from = opens ? position : Math.max(paragraph.from(), position - SHOWN);
    int to = opens ? Math.min(sentence.to(), position + 1 + SHOWN) : position + 1;
    scan.mention(MentionKind.UNPAIRED_BRACKET, from, to, "" + scan.charAt(position), true);
  }
}
