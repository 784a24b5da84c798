package closeout.engine;

import closeout.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A rule's file as it was written: its norm and its condition, which the compiled rule lost. */
public final class RuleSource {

  private static final Pattern MARGIN = Pattern.compile("^\\s*+\\*? ?+");

  private final String text;

  private RuleSource(String text) {
    this.text = text;
  }

  /** One rule of a file that may hold several. */
  static RuleSource of(String file, String name) {
    int rule = file.indexOf("rule \"" + name + "\"");
    int norm = file.lastIndexOf("/**", Math.max(0, rule));
    int between = file.lastIndexOf("\nend", Math.max(0, rule));
    return new RuleSource(file.substring(Math.max(0, norm > between ? norm : rule)));
  }

  static RuleSource of(Rule rule) {
    String path = "/closeout/rules/" + rule.group() + "/" + rule.name() + ".drl";
    try (InputStream file = RuleSource.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("The rule file (" + path + ") is missing from the jar.");
      }
      return new RuleSource(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a word stands in it. */
  boolean mentions(String word) {
    return text.contains(word);
  }

  /** The paragraphs of the doc comment: the norm that the rule holds records to. */
  public List<String> norm() {
    int start = text.indexOf("/**");
    int end = text.indexOf("*/", Math.max(0, start));
    if (start < 0 || end < 0) {
      return List.of();
    }
    StringBuilder norm = new StringBuilder();
    for (String line : text.substring(start + 3, end).strip().lines().toList()) {
      String bare = MARGIN.matcher(line).replaceFirst("").strip();
      norm.append(bare.isEmpty() ? "\n" : bare);
    }
    return norm.toString().lines().filter(paragraph -> !paragraph.isBlank()).toList();
  }

  /** From {@code when} to before {@code then}. */
  public String condition() {
    int when = text.indexOf("\nwhen\n");
    int then = text.indexOf("\nthen\n", Math.max(0, when));
    return when < 0 || then < 0 ? "" : text.substring(when + 6, then);
  }
}
