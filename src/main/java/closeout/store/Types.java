package closeout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the types that occur in a file. Only records and enums of facts, findings and policy
 * are taken: a file cannot bring anything else to life.
 */
final class Types {

  private static final List<String> PACKAGES =
      List.of("closeout.dossier.", "closeout.finding.", "closeout.policy.", "java.time.");

  private final List<Class<?>> types = new ArrayList<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  /** The number of a type, which is added where it is new. */
  synchronized int number(Class<?> type) {
    Integer known = numbers.get(type);
    if (known != null) {
      return known;
    }
    if (!fit(type)) {
      throw new IllegalArgumentException("The type (" + type.getName() + ") cannot be stored.");
    }
    numbers.put(type, types.size());
    types.add(type);
    return types.size() - 1;
  }

  synchronized Class<?> type(int number) {
    return types.get(number);
  }

  synchronized List<String> names() {
    return types.stream().map(Class::getName).toList();
  }

  static Types of(List<String> names) throws StoreException {
    Types types = new Types();
    for (String name : names) {
      try {
        types.number(Class.forName(name, false, Types.class.getClassLoader()));
      } catch (ClassNotFoundException | IllegalArgumentException e) {
        throw new StoreException(e);
      }
    }
    return types;
  }

  private static boolean fit(Class<?> type) {
    String name = type.getName();
    return (type.isRecord() || type.isEnum())
        && PACKAGES.stream().anyMatch(home -> name.startsWith(home));
  }
}
