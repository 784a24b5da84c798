package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import closeout.dossier.Concept;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema that editors use says what the reader accepts. */
final class PolicySchemaTest {

  @TempDir Path folder;

  @Test
  void it_has_the_keys_of_the_reader() throws IOException {
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), "no-such-key: 1");
    PolicyException refused =
        catchThrowableOfType(
            PolicyException.class, () -> PolicyFile.read(file, List.of(), null, Clock.systemUTC()));
    assertThat(names(schema().get("properties")))
        .containsExactlyInAnyOrderElementsOf(known(refused.problems().get(0).arguments().get(2)));
  }

  @Test
  void it_has_the_concepts_and_profiles_of_the_reader() throws IOException {
    assertThat(values(schema().at("/$defs/concept/enum")))
        .containsExactlyElementsOf(Arrays.stream(Concept.values()).map(Concept::code).toList());
    assertThat(values(schema().at("/properties/profile/enum")))
        .containsExactlyElementsOf(Profiles.names());
  }

  private static List<String> known(Object argument) {
    return ((List<?>) argument).stream().map(Object::toString).toList();
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper()
        .readTree(PolicyFile.class.getResourceAsStream("/closeout/schema/policy.schema.json"));
  }

  private static List<String> names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.textValue()));
    return values;
  }
}
