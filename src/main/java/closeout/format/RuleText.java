package closeout.format;

import closeout.finding.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rules as plain text. */
public final class RuleText implements RuleFormatter {

  private static final String[] LABELS = {
    "severity", "group", "message", "remedy", "basis", "needs", "folds", "precision"
  };

  @Override
  public void list(List<RulePage> rules, Presentation presentation, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Page page = new Page(writer, presentation);
    Words words = Words.of(presentation.language());
    String group = "";
    for (RulePage rule : rules) {
      if (!rule.rule().group().equals(group)) {
        group = rule.rule().group();
        page.line(page.styled(Style.STRONG, rule.group(words)));
      }
      String severity = words.name(rule.rule().severity());
      page.line(
          "  "
              + page.styled(Style.of(rule.rule().severity()), DisplayWidth.pad(severity, 7))
              + "  "
              + rule.rule().name());
      page.paragraph(summary(rule, presentation.language()), 11, 11);
    }
    page.line(words.say("rules.count", rules.size()));
    writer.flush();
  }

  @Override
  public void show(RulePage rule, Presentation presentation, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Page page = new Page(writer, presentation);
    Words words = Words.of(presentation.language());
    page.line(page.styled(Style.STRONG, rule.rule().name()));
    for (String paragraph : rule.norm()) {
      page.paragraph(paragraph, 2, 2);
    }
    page.blank();
    facts(rule, page, words);
    for (RulePage.Example example : rule.examples()) {
      page.blank();
      String kind = words.say(example.violating() ? "rule.violating" : "rule.clean");
      page.line(page.styled(Style.FAINT, kind + " " + example.file()));
      for (String line : example.text().lines().toList()) {
        page.line("  " + Printable.line(line));
      }
    }
    writer.flush();
  }

  private static void facts(RulePage page, Page out, Words words) throws IOException {
    var rule = page.rule();
    Language language = words.language();
    label("severity", words.name(rule.severity()), out, words);
    label("group", page.group(words), out, words);
    label("message", page.message(language), out, words);
    label("remedy", page.remedy(language), out, words);
    for (String id : rule.basis()) {
      label("basis", BasisTable.of(id).said(words), out, words);
    }
    if (!rule.needs().isEmpty()) {
      label("needs", words.say("list", rule.needs()), out, words);
    }
    if (!rule.folds().isEmpty()) {
      label("folds", words.say("list", rule.folds()), out, words);
    }
    label("precision", page.precision(words), out, words);
  }

  private static void label(String key, String text, Page out, Words words) throws IOException {
    int width =
        Stream.of(LABELS)
            .mapToInt(label -> DisplayWidth.of(words.say("rule." + label)))
            .max()
            .orElse(0);
    if (!text.isBlank()) {
      out.labelled(words.say("rule." + key), width, text, 2);
    }
  }

  /** What it is about, in a line. */
  static String summary(RulePage page, Language language) {
    return language == Language.ZH && !page.norm().isEmpty()
        ? page.norm().get(0)
        : page.message(language);
  }
}
