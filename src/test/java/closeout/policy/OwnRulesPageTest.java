package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The documentation lists what own rules can ask about; {@code -Dgolden=update} writes the lists
 * anew.
 */
final class OwnRulesPageTest {

  private static final Path PAGE = Path.of("docs/own-rules.md");
  private static final String BEGIN =
      "<!-- generated: mvn test -Dgolden=update -Dtest=OwnRulesPageTest -->\n";

  @Test
  void the_lists_are_current() throws IOException {
    String page = Files.readString(PAGE);
    String current = page.substring(0, page.indexOf(BEGIN)) + BEGIN + operators() + fields();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, current);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(current);
  }

  private static String operators() {
    StringBuilder text = new StringBuilder("\n| kind of value | operators |\n| --- | --- |\n");
    for (FieldType type : FieldType.values()) {
      text.append("| ").append(name(type)).append(" | ");
      text.append(Operator.of(type).stream().map(Operator::code).collect(Collectors.joining(", ")));
      text.append(" |\n");
    }
    return text.toString();
  }

  private static String fields() {
    StringBuilder text = new StringBuilder();
    for (String subject : FactFields.subjects()) {
      text.append("\n### ").append(subject).append("\n\n");
      boolean behindIssue = false;
      for (FactField field : FactFields.of(subject).values()) {
        if (field.name().startsWith("issue.")) {
          behindIssue = true;
        } else {
          text.append("- `").append(field.name()).append("` ").append(name(field.type()));
          text.append(codes(field.codes())).append("\n");
        }
      }
      text.append(behindIssue ? "- `issue.…`: the fields of its issue\n" : "");
    }
    return text.toString();
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty() ? "" : ": " + String.join(", ", codes);
  }

  private static String name(FieldType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
