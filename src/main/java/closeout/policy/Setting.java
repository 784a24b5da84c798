package closeout.policy;

import closeout.finding.InputError;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A value of a policy file with its place; reads itself as what a key wants or says what is wrong.
 *
 * @param key the key it belongs to
 * @param text the scalar, or null where it is a list or a map
 * @param list its elements, or null
 * @param map its entries, or null
 */
record Setting(
    String file,
    int line,
    int column,
    String key,
    String text,
    List<Setting> list,
    Map<String, Setting> map) {

  String words() {
    if (text == null || text.isBlank()) {
      throw problem("not-text", key);
    }
    return text.strip();
  }

  /** The value as written; "" where there is none. */
  String scalar() {
    if (text == null) {
      throw problem("not-text", key);
    }
    return text.strip();
  }

  boolean flag() {
    return switch (words()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw problem("not-a-flag", key, text);
    };
  }

  int count() {
    String words = words();
    if (!words.matches("[0-9]{1,5}")) {
      throw problem("not-a-count", key, text);
    }
    return Integer.parseInt(words);
  }

  LocalDate date() {
    try {
      return LocalDate.parse(words());
    } catch (DateTimeException e) {
      throw problem("not-a-date", key, text);
    }
  }

  /** The path of a file, as written. */
  String path() {
    try {
      return Path.of(words()).toString();
    } catch (InvalidPathException e) {
      throw problem("not-a-path", key, text);
    }
  }

  ZoneId zone() {
    try {
      return ZoneId.of(words());
    } catch (DateTimeException e) {
      throw problem("not-a-zone", key, text);
    }
  }

  /** One of a closed set of values, each known by its name. */
  <T> T among(Collection<T> values, Function<T, String> name) {
    String words = words();
    List<String> names = values.stream().map(name).toList();
    return values.stream()
        .filter(value -> name.apply(value).equals(words))
        .findFirst()
        .orElseThrow(
            () -> problem("not-among", key, words, Nearest.to(words, names), List.copyOf(names)));
  }

  /** Elements of a closed set; a single value is a list of one. */
  <T> List<T> allAmong(Collection<T> values, Function<T, String> name) {
    return elements().stream().map(element -> element.among(values, name)).distinct().toList();
  }

  List<String> texts() {
    return elements().stream().map(Setting::words).toList();
  }

  /** The entries of a map. */
  Map<String, Setting> entries() {
    if (map == null) {
      throw key.isEmpty() ? problem("file-not-a-map") : problem("not-a-map", key);
    }
    return map;
  }

  /** The entry of that name, which must be there. */
  Setting needed(String name) {
    Setting entry = entries().get(name);
    if (entry == null) {
      throw problem("missing-key", name, key);
    }
    return entry;
  }

  /** Makes sure that a map has no other entries than these. */
  void only(List<String> known) {
    forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            throw value.problem("unknown-key", name, Nearest.to(name, known), known);
          }
        });
  }

  /** Does the work for every entry of a map; what goes wrong is told together at the end. */
  void forEach(BiConsumer<String, Setting> work) {
    List<InputError> problems = new ArrayList<>();
    entries()
        .forEach(
            (name, value) -> {
              try {
                work.accept(name, value);
              } catch (PolicyException e) {
                problems.addAll(e.problems());
              }
            });
    if (!problems.isEmpty()) {
      throw new PolicyException(problems);
    }
  }

  PolicyException problem(String code, Object... arguments) {
    List<Object> values = new ArrayList<>(Arrays.asList(arguments));
    values.replaceAll(value -> value == null ? "" : value);
    return new PolicyException(
        List.of(new InputError(file, line, column, "policy-" + code, values)));
  }

  List<Setting> elements() {
    if (map != null) {
      throw problem("not-a-list", key);
    }
    return list != null ? list : List.of(this);
  }

  static Setting mapOf(String file, int line, int column, String key) {
    return new Setting(file, line, column, key, null, null, new LinkedHashMap<>());
  }
}
