package closeout.format;

import closeout.policy.Decision;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A policy as a policy file that says the same, with what each key decides. */
public final class PolicyYaml implements PolicyFormatter {

  /** Words that YAML takes for nothing but text. */
  private static final Pattern PLAIN = Pattern.compile("[a-z]{2,20}+(?:-[a-z0-9]{1,20}+){0,5}+");

  private static final List<String> NOT_PLAIN =
      List.of("true", "false", "null", "yes", "no", "on", "off");

  @Override
  public void write(PolicyPage page, Presentation presentation, OutputStream out)
      throws IOException {
    Words words = Words.of(presentation.language());
    StringBuilder text = new StringBuilder();
    text.append("# yaml-language-server: $schema=policy.schema.json\n");
    String key = "";
    for (Decision decision : page.inForce().decisions()) {
      if (decision.origin() == Decision.Origin.PROFILE) {
        continue;
      }
      if (!decision.key().equals(key)) {
        key = decision.key();
        text.append("\n# ").append(PolicyPage.meaning(key, words)).append('\n');
        text.append(decision.entry() == null ? "" : key + ":\n");
      }
      text.append(line(decision, words)).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String line(Decision decision, Words words) {
    String name = decision.entry() == null ? decision.key() : "  " + scalar(decision.entry());
    String value = value(decision.value());
    value =
        decision.key().equals("rules") && decision.entry() != null ? "{off: " + value + "}" : value;
    boolean unset = value.isEmpty() || decision.origin() == Decision.Origin.TODAY;
    String origin = Printable.line(PolicyPage.origin(decision, words));
    return (unset ? "# " : "") + name + ": " + value + "  # " + origin;
  }

  private static String value(Object value) {
    if (value instanceof List<?> several) {
      return several.stream()
          .map(each -> scalar(each.toString()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?>) {
      return "{}";
    }
    return value instanceof String text && !text.isEmpty() ? scalar(text) : value.toString();
  }

  private static String scalar(String text) {
    if (PLAIN.matcher(text).matches() && !NOT_PLAIN.contains(text)) {
      return text;
    }
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
