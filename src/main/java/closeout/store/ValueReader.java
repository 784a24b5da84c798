package closeout.store;

import closeout.finding.Rule;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {

  private final ByteBuffer in;
  private final Types types;
  private final Map<String, Rule> rules;
  private final List<Object> records = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private ValueReader(ByteBuffer in, Types types, Map<String, Rule> rules) {
    this.in = in;
    this.types = types;
    this.rules = rules;
  }

  /**
   * The value.
   *
   * @param rules the rules of the program by their names
   */
  static Object value(byte[] bytes, Types types, Map<String, Rule> rules) throws StoreException {
    try {
      return new ValueReader(ByteBuffer.wrap(bytes), types, rules).read();
    } catch (RuntimeException e) {
      throw new StoreException(e);
    }
  }

  private Object read() throws StoreException {
    return switch (Tag.of(in.get())) {
      case NULL -> null;
      case SEEN -> seen(number());
      case RECORD -> record(types.type(number()));
      case ENUM -> types.type(number()).getEnumConstants()[number()];
      case RULE -> rule();
      case TEXT -> text();
      case LIST -> list();
      case SET -> Set.copyOf(set());
      case MAP -> map();
      case TRUE -> true;
      case FALSE -> false;
      case INTEGER -> (int) signed();
      case LONG -> signed();
      case DOUBLE -> in.getDouble();
      case DECIMAL -> new BigDecimal(plain());
      case DAY -> LocalDate.ofEpochDay(signed());
    };
  }

  private Object seen(int reference) {
    return reference % 2 == 0 ? records.get(reference / 2) : texts.get(reference / 2);
  }

  private Object record(Class<?> type) throws StoreException {
    int own = records.size();
    records.add(null);
    Shape shape = Shape.of(type);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = read();
    }
    Object record = shape.whole(parts);
    records.set(own, record);
    return record;
  }

  private Rule rule() throws StoreException {
    Rule rule = rules.get(String.valueOf(read()));
    if (rule == null) {
      throw new StoreException("A rule is missing.");
    }
    return rule;
  }

  private String text() {
    String text = plain();
    texts.add(text);
    return text;
  }

  private List<Object> list() throws StoreException {
    int size = number();
    List<Object> list = new ArrayList<>(Math.min(size, in.remaining()));
    for (int i = 0; i < size; i++) {
      list.add(read());
    }
    return list;
  }

  private Set<Object> set() throws StoreException {
    int size = number();
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      byte[] element = new byte[number()];
      in.get(element);
      set.add(value(element, types, rules));
    }
    return set;
  }

  private Map<Object, Object> map() throws StoreException {
    Map<Object, Object> map = new HashMap<>();
    for (Object entry : set()) {
      List<?> pair = (List<?>) entry;
      map.put(pair.get(0), pair.get(1));
    }
    return map;
  }

  private String plain() {
    byte[] bytes = new byte[number()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private long signed() {
    long zigzag = 0;
    int shift = 0;
    byte part;
    do {
      part = in.get();
      zigzag |= (part & 0x7FL) << shift;
      shift += 7;
    } while (part < 0);
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  private int number() {
    int number = 0;
    int shift = 0;
    byte part;
    do {
      part = in.get();
      number |= (part & 0x7F) << shift;
      shift += 7;
    } while (part < 0);
    return number;
  }
}
