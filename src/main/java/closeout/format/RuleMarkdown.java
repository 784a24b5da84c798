package closeout.format;

import closeout.finding.Language;
import closeout.finding.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rules as a Markdown document, the reference that is kept in the documentation. */
public final class RuleMarkdown implements RuleFormatter {

  /** Where the fixtures stand, seen from the folder of the documentation. */
  private static final String FIXTURES = "../testdata/rules/";

  private static final int MOST_FAULTS = 3;

  @Override
  public void list(List<RulePage> rules, Presentation presentation, OutputStream out)
      throws IOException {
    Words words = Words.of(presentation.language());
    StringBuilder text = new StringBuilder();
    text.append("# ").append(words.say("rules.title")).append("\n\n");
    text.append(words.say("rules.generated")).append("\n");
    String group = "";
    for (RulePage page : rules) {
      if (!page.rule().group().equals(group)) {
        group = page.rule().group();
        text.append("\n## ").append(page.group(words)).append("\n");
      }
      describe(page, "###", words, text);
      faults(page, words, text);
    }
    write(text, out);
  }

  @Override
  public void show(RulePage rule, Presentation presentation, OutputStream out) throws IOException {
    Words words = Words.of(presentation.language());
    StringBuilder text = new StringBuilder();
    describe(rule, "#", words, text);
    for (RulePage.Example example : rule.examples()) {
      String kind = words.say(example.violating() ? "rule.violating" : "rule.clean");
      text.append("\n").append(kind).append(" `").append(example.file()).append("`\n");
      block(example.text().stripTrailing(), text);
    }
    write(text, out);
  }

  private static void write(StringBuilder text, OutputStream out) throws IOException {
    out.write(text.toString().stripLeading().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void describe(RulePage page, String heading, Words words, StringBuilder text) {
    Rule rule = page.rule();
    Language language = words.language();
    text.append("\n").append(heading).append(" ").append(rule.name()).append("\n\n");
    for (String paragraph : page.norm()) {
      text.append(paragraph).append("\n\n");
    }
    item("severity", words.name(rule.severity()), words, text);
    item("message", page.message(language), words, text);
    item("remedy", page.remedy(language), words, text);
    for (String id : rule.basis()) {
      item("basis", BasisTable.of(id).said(words), words, text);
    }
    if (!rule.needs().isEmpty()) {
      item("needs", words.say("list", rule.needs()), words, text);
    }
    if (!rule.folds().isEmpty()) {
      item("folds", words.say("list", rule.folds()), words, text);
    }
    item("precision", page.precision(words), words, text);
  }

  /** The faulty lines of the violating fixture; the whole fixtures would bury the rules. */
  private static void faults(RulePage page, Words words, StringBuilder text) {
    List<String> faults =
        page.examples().stream()
            .flatMap(example -> example.faults(page.rule()).stream())
            .limit(MOST_FAULTS)
            .toList();
    String folder = FIXTURES + page.rule().name();
    if (!page.examples().isEmpty()) {
      item("examples", words.say("rule.fixtures", folder), words, text);
    }
    if (!faults.isEmpty()) {
      block(String.join("\n", faults), text);
    }
  }

  private static void block(String lines, StringBuilder text) {
    text.append("\n```text\n").append(lines).append("\n```\n");
  }

  private static void item(String key, String value, Words words, StringBuilder text) {
    if (!value.isBlank()) {
      text.append("- ").append(words.say("rule." + key)).append(words.say("colon"));
      text.append(value).append("\n");
    }
  }
}
