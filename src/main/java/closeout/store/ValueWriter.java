package closeout.store;

import closeout.finding.Rule;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes records as bytes; what occurs again is written once, and equal values give the same bytes.
 * A rule is written as its name.
 */
final class ValueWriter {

  private final Types types;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
  private final Map<Object, Integer> records = new IdentityHashMap<>();
  private final Map<Object, Integer> texts = new HashMap<>();

  private ValueWriter(Types types) {
    this.types = types;
  }

  static byte[] bytes(Object value, Types types) {
    ValueWriter writer = new ValueWriter(types);
    writer.write(value);
    return writer.out.toByteArray();
  }

  private void write(Object value) {
    if (value == null) {
      tag(Tag.NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Rule rule) {
      rule(rule);
    } else if (value instanceof Record) {
      record(value);
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.ENUM);
      number(types.number(constant.getDeclaringClass()));
      number(constant.ordinal());
    } else if (value instanceof List<?> list) {
      tag(Tag.LIST);
      number(list.size());
      list.forEach(this::write);
    } else {
      other(value);
    }
  }

  private void other(Object value) {
    if (value instanceof Set<?> set) {
      tag(Tag.SET);
      sorted(set);
    } else if (value instanceof Map<?, ?> map) {
      tag(Tag.MAP);
      sorted(
          map.entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue())).toList());
    } else if (value instanceof Boolean flag) {
      tag(flag ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Integer number) {
      tag(Tag.INTEGER);
      signed(number);
    } else if (value instanceof Long number) {
      tag(Tag.LONG);
      signed(number);
    } else if (value instanceof Double number) {
      tag(Tag.DOUBLE);
      out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
    } else if (value instanceof BigDecimal decimal) {
      tag(Tag.DECIMAL);
      plain(decimal.toString());
    } else if (value instanceof ZoneId zone) {
      text(zone.getId());
    } else if (value instanceof LocalDate day) {
      tag(Tag.DAY);
      signed(day.toEpochDay());
    } else {
      throw new IllegalArgumentException("The value (" + value.getClass() + ") cannot be stored.");
    }
  }

  /** Sets have no order of their own: their elements are ordered by their bytes. */
  private void sorted(Collection<?> elements) {
    List<byte[]> bytes =
        elements.stream().map(element -> bytes(element, types)).sorted(Arrays::compare).toList();
    number(bytes.size());
    bytes.forEach(
        element -> {
          number(element.length);
          out.writeBytes(element);
        });
  }

  private void record(Object record) {
    Integer seen = records.putIfAbsent(record, records.size());
    if (seen != null) {
      tag(Tag.SEEN);
      number(2 * seen);
      return;
    }
    tag(Tag.RECORD);
    number(types.number(record.getClass()));
    Shape shape = Shape.of(record.getClass());
    for (int i = 0; i < shape.size(); i++) {
      write(shape.part(i, record));
    }
  }

  private void text(String text) {
    Integer seen = texts.putIfAbsent(text, texts.size());
    if (seen != null) {
      tag(Tag.SEEN);
      number(2 * seen + 1);
      return;
    }
    tag(Tag.TEXT);
    plain(text);
  }

  private void rule(Rule rule) {
    tag(Tag.RULE);
    text(rule.name());
  }

  private void plain(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private void tag(Tag tag) {
    out.write(tag.ordinal());
  }

  private void signed(long number) {
    long zigzag = number << 1 ^ number >> 63;
    while ((zigzag & ~0x7FL) != 0) {
      out.write((int) (zigzag & 0x7F | 0x80));
      zigzag >>>= 7;
    }
    out.write((int) zigzag);
  }

  private void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
