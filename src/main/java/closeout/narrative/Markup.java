package closeout.narrative;

/** The marks of Markdown and of bulleted lists, which are no part of the words. */
final class Markup {

  private Markup() {}

  /** Where the words of a line begin, behind its indentation and its marks. */
  static int start(String text, String bullets) {
    int i = blanks(text, 0);
    if (i < text.length() && bullets.indexOf(text.charAt(i)) >= 0) {
      return blanks(text, i + 1);
    }
    int marks = i;
    while (marks < text.length() && marks - i < 6 && text.charAt(marks) == '#') {
      marks++;
    }
    if (marks > i) {
      return blanks(text, marks);
    }
    boolean mark = i + 1 < text.length() && "-*+>".indexOf(text.charAt(i)) >= 0;
    return mark && text.charAt(i + 1) == ' ' ? start(text.substring(i + 2), i + 2, bullets) : i;
  }

  private static int start(String rest, int offset, String bullets) {
    return rest.isEmpty() || "-*+>".indexOf(rest.charAt(0)) >= 0
        ? offset
        : offset + start(rest, bullets);
  }

  /** Which characters are marks: pairs of ** around words, and backslashes before marks. */
  static boolean[] marks(String text, int from) {
    boolean[] marks = new boolean[text.length()];
    int opened = -1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && "._#*-()[]".indexOf(text.charAt(i + 1)) >= 0) {
        marks[i] = true;
      } else if (pair(text, i)) {
        if (opened >= 0 && !Character.isWhitespace(text.charAt(i - 1))) {
          marks[opened] = marks[opened + 1] = marks[i] = marks[i + 1] = true;
          opened = -1;
        } else if (opened < 0 && opens(text, i, from)) {
          opened = i;
        }
        i++;
      }
    }
    return marks;
  }

  private static boolean pair(String text, int i) {
    return text.charAt(i) == '*'
        && i + 1 < text.length()
        && text.charAt(i + 1) == '*'
        && (i + 2 == text.length() || text.charAt(i + 2) != '*')
        && (i == 0 || text.charAt(i - 1) != '*');
  }

  /** A mask such as 王** follows a letter; bold words follow the line's start or a mark. */
  private static boolean opens(String text, int i, int from) {
    return i + 2 < text.length()
        && !Character.isWhitespace(text.charAt(i + 2))
        && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static int blanks(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i))
            || Character.isSpaceChar(text.charAt(i))
            || Character.getType(text.charAt(i)) == Character.FORMAT)) {
      i++;
    }
    return i;
  }
}
