package closeout.format;

import java.util.regex.Pattern;

/** Keeps text from being taken for Markdown, HTML, links or names of people to notify. */
final class MarkdownText {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&:@$]");
  private static final Pattern ADDRESS = Pattern.compile("(?i)www\\.");

  private MarkdownText() {}

  static String of(String text) {
    String harmless = MARKS.matcher(Printable.line(text)).replaceAll("\\\\$0");
    return ADDRESS.matcher(harmless).replaceAll("www\\\\.");
  }

  /** Text as it stands, in a fence that is longer than any in it. */
  static String code(String text) {
    String line = Printable.line(text);
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    // A bar would end the cell of a table even in code.
    return fence + space + line.replace("|", "\uFF5C") + space + fence;
  }
}
