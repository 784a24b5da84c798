package closeout.format;

import closeout.finding.Discretion;
import closeout.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the tool itself in one language; never those of rules, which own theirs. */
public final class Words {

  private static final Words CHINESE = new Words(Language.ZH);
  private static final Words ENGLISH = new Words(Language.EN);

  private final Language language;
  private final Properties words = new Properties();

  private Words(Language language) {
    this.language = language;
    String name = "/closeout/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Words of(Language language) {
    return language == Language.ZH ? CHINESE : ENGLISH;
  }

  public Language language() {
    return language;
  }

  /** The words for a key with the values in their places. */
  public String say(String key, Object... values) {
    Values spoken = new Values(this, Discretion.NONE);
    return Template.fill(template(key), Stream.of(values).map(spoken::say).toList());
  }

  /**
   * What to do about the fault of that key: the suggestion where there is something to suggest,
   * else the general advice, else "".
   */
  public String advice(String key, Object... values) {
    String suggestion = template(key + ".maybe");
    boolean suggests = has(key + ".maybe");
    for (int i = 0; i < values.length; i++) {
      suggests &= !suggestion.contains("{" + i + "}") || !values[i].toString().isBlank();
    }
    if (suggests) {
      return say(key + ".maybe", values);
    }
    return has(key + ".else") ? say(key + ".else", values) : "";
  }

  /** The word for a constant. */
  public String name(Enum<?> constant) {
    return template(key(constant));
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The constant with its type, an enclosing type included. */
  static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
  }

  String template(String key) {
    return words.getProperty(key, key);
  }
}
