package closeout.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a YAML file as settings that know their lines. */
final class SettingsReader {

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          // "off" is a word of policies, not a boolean.
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  private final String file;
  private final JsonParser parser;

  private SettingsReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The file's settings as one map; empty for an empty file.
   *
   * @throws PolicyException where it is no YAML map
   * @throws IOException where it cannot be read
   */
  static Setting read(Path path) throws IOException {
    String file = path.toString();
    try {
      return parse(file, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw Setting.mapOf(file, 0, 0, "").problem("not-utf8");
    }
  }

  /**
   * The settings of a text, which is a map, a list or empty.
   *
   * @throws PolicyException where it is no YAML, or several documents
   */
  static Setting parse(String file, String text) throws IOException {
    try (JsonParser parser = YAML.createParser(text)) {
      return parser.nextToken() == null
          ? Setting.mapOf(file, 0, 0, "")
          : new SettingsReader(file, parser).whole();
    } catch (JsonProcessingException e) {
      throw malformed(file, e);
    }
  }

  /** What stands behind a line of three hyphens would not be followed, so it must not be there. */
  private Setting whole() throws IOException {
    Setting whole = value("");
    if (parser.nextToken() != null) {
      JsonLocation place = parser.currentTokenLocation();
      throw Setting.mapOf(file, place.getLineNr(), place.getColumnNr(), "")
          .problem("second-document");
    }
    return whole;
  }

  private static PolicyException malformed(String file, JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    int line = place == null ? 0 : place.getLineNr();
    int column = place == null ? 0 : place.getColumnNr();
    return Setting.mapOf(file, Math.max(0, line), Math.max(0, column), "").problem("not-yaml");
  }

  private Setting value(String key) throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    int line = place.getLineNr();
    int column = place.getColumnNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(Setting.mapOf(file, line, column, key));
      case START_ARRAY -> new Setting(file, line, column, key, null, elements(key), null);
      case VALUE_NULL -> new Setting(file, line, column, key, "", null, null);
      default -> new Setting(file, line, column, key, parser.getText(), null, null);
    };
  }

  private Setting entries(Setting empty) throws IOException {
    Map<String, Setting> entries = empty.map();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonLocation place = parser.currentTokenLocation();
      parser.nextToken();
      Setting value = value(key);
      Setting at =
          new Setting(
              file,
              place.getLineNr(),
              place.getColumnNr(),
              key,
              value.text(),
              value.list(),
              value.map());
      if (entries.put(key, at) != null) {
        throw at.problem("repeated-key", key);
      }
    }
    return empty;
  }

  private List<Setting> elements(String key) throws IOException {
    List<Setting> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(key));
    }
    return elements;
  }
}
