package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the documentation is a policy. */
final class PolicyPageTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"docs/policy.md, ## An example", "docs/policy.zh-CN.md, ## 示例"})
  void the_example_can_be_followed(Path page, String heading) throws IOException {
    String example =
        Files.readString(page).split(heading)[1].split("```")[1].replaceFirst("yaml", "");
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), example);
    List<String> rules = List.of("due-soon", "contact-channel-missing");
    Policy policy = PolicyFile.read(file, rules, null, Clock.systemUTC());
    assertThat(policy.greenDays()).isEqualTo(30);
    assertThat(policy.disabled()).containsOnlyKeys("contact-channel-missing");
  }
}
