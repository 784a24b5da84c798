package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the documentation is a policy. */
final class PolicyPageTest {

  @TempDir Path folder;

  @Test
  void the_example_can_be_followed() throws IOException {
    String page = Files.readString(Path.of("docs/policy.md"));
    String example = page.split("## An example")[1].split("```")[1].replaceFirst("yaml", "");
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), example);
    List<String> rules = List.of("due-soon", "contact-channel-missing");
    Policy policy = PolicyFile.read(file, rules, null, Clock.systemUTC());
    assertThat(policy.greenDays()).isEqualTo(30);
    assertThat(policy.disabled()).containsOnlyKeys("contact-channel-missing");
  }
}
