package closeout.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every regular expression that the program keeps, found in the constants of its classes. */
public final class Expressions {

  private final Map<String, Pattern> found = new TreeMap<>();
  private final Map<String, Phrase> phrases = new TreeMap<>();

  private Expressions() {
    classes().forEach(this::constants);
  }

  /** The expressions by the constant that holds them. */
  public static Map<String, Pattern> all() {
    return new Expressions().found;
  }

  /** Those that are phrases. */
  static Map<String, Phrase> phrases() {
    return new Expressions().phrases;
  }

  private static List<Class<?>> classes() {
    try (Stream<Path> files =
        Files.walk(
            Path.of(Phrase.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve("closeout"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(Expressions::loaded)
          .sorted(java.util.Comparator.comparing(Class::getName))
          .<Class<?>>map(type -> type)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> loaded(Path file) {
    String path = file.toString();
    int from = path.lastIndexOf("classes") + "classes".length() + 1;
    String name = path.substring(from, path.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name.replace('\\', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void constants(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
        add(type.getSimpleName() + "." + field.getName(), value(field, null), 0);
      }
    }
  }

  /** Looks into collections, and into the program's own objects, which may keep expressions. */
  private void add(String name, Object value, int depth) {
    if (value instanceof Pattern pattern) {
      found.putIfAbsent(name, pattern);
    } else if (value instanceof Phrase phrase) {
      found.putIfAbsent(name, Pattern.compile(phrase.pattern()));
      phrases.putIfAbsent(name, phrase);
    } else if (value instanceof Collection<?> collection) {
      int index = 0;
      for (Object element : collection) {
        add(name + "[" + index++ + "]", element, depth);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, element) -> add(name + "[" + key + "]", element, depth));
    } else if (value instanceof Object[] array) {
      add(name, List.of(array), depth);
    } else if (value != null && depth < 3 && value.getClass().getName().startsWith("closeout.")) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          add(name + "." + field.getName(), value(field, value), depth + 1);
        }
      }
    }
  }

  private static Object value(Field field, Object owner) {
    try {
      AccessibleObject.setAccessible(new AccessibleObject[] {field}, true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
