package closeout.format;

import closeout.finding.Language;
import closeout.finding.Rule;
import java.util.Collections;
import java.util.List;

/**
 * All that is to be told of a rule.
 *
 * @param norm the paragraphs of its norm, in Chinese as the instruments are
 * @param condition the condition as the rule file states it
 * @param examples its fixtures
 */
public record RulePage(Rule rule, List<String> norm, String condition, List<Example> examples) {

  public RulePage {
    norm = List.copyOf(norm);
    examples = List.copyOf(examples);
  }

  /** How often the rule was right where that was measured, or "". */
  String precision(Words words) {
    Precision measured = Precision.of(rule.name());
    return measured == null
        ? ""
        : words.say("precision", measured.percent(), measured.right(), measured.findings());
  }

  /** The name of the group in words. */
  String group(Words words) {
    return words.say("group." + rule.group());
  }

  /** The message, with … for what a finding puts in. */
  String message(Language language) {
    return open(rule.messages().get(language));
  }

  /** The remedy, with … for what a finding puts in. */
  String remedy(Language language) {
    return open(rule.remedies().get(language));
  }

  private static String open(String template) {
    return Template.fill(template, Collections.nCopies(100, "…"));
  }

  /**
   * A file of a fixture.
   *
   * @param violating whether the rule finds something in it
   * @param file its name
   */
  public record Example(boolean violating, String file, String text) {

    private static final String MARK = "//!";

    /** The lines that the rule finds fault with, without their marks. */
    List<String> faults(Rule rule) {
      return text.lines()
          .filter(line -> line.contains(MARK))
          .filter(line -> marks(line).contains(rule.name()))
          .map(line -> line.substring(0, line.indexOf(MARK)).strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }

    private static List<String> marks(String line) {
      String marks = line.substring(line.indexOf(MARK) + MARK.length());
      return List.of(marks.strip().split("[,\\s]+|:[a-z]+"));
    }
  }
}
