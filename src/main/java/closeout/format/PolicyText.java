package closeout.format;

import closeout.policy.Decision;
import closeout.policy.Profile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy as plain text: each value with its meaning and where it comes from. */
public final class PolicyText implements PolicyFormatter {

  @Override
  public void write(PolicyPage page, Presentation presentation, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Page lines = new Page(writer, presentation);
    Words words = Words.of(presentation.language());
    String source = page.inForce().policy().source();
    lines.line(lines.styled(Style.STRONG, source(source, words)));
    List<Decision> decisions = page.inForce().decisions();
    int width = decisions.stream().mapToInt(each -> DisplayWidth.of(name(each))).max().orElse(0);
    for (Decision decision : decisions) {
      lines.labelled(name(decision), width, told(decision, words), 2);
    }
    for (PolicyPage.Terms terms : page.terms()) {
      lines.blank();
      lines.line(lines.styled(Style.STRONG, Printable.line(terms.dossier())));
      lines.labelled("profile", width, profile(terms.profile(), words), 2);
    }
    writer.flush();
  }

  private static String source(String source, Words words) {
    return words.say("policy", source.equals("built-in") ? words.say("policy.none") : source);
  }

  private static String name(Decision decision) {
    return Printable.line(
        decision.entry() == null ? decision.key() : decision.key() + "." + decision.entry());
  }

  private static String told(Decision decision, Words words) {
    String value = value(decision.value());
    String meaning = decision.entry() == null ? PolicyPage.meaning(decision.key(), words) : "";
    String origin = PolicyPage.origin(decision, words);
    return Printable.line(
        words.say(meaning.isEmpty() ? "policy.entry" : "policy.value", value, origin, meaning));
  }

  private static String value(Object value) {
    if (value instanceof List<?> several) {
      return several.isEmpty()
          ? "-"
          : several.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    return value instanceof Map<?, ?> || value.toString().isEmpty() ? "-" : value.toString();
  }

  private static String profile(Profile profile, Words words) {
    String terms =
        profile.terms().entrySet().stream()
            .map(term -> term.getKey() + " " + term.getValue())
            .collect(Collectors.joining(", "));
    return terms.isEmpty() ? profile.name() : words.say("policy.terms", profile.name(), terms);
  }
}
