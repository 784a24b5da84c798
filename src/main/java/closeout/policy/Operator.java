package closeout.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What conditions can ask of a value. A value that is absent answers to {@link #ABSENT} only. */
public enum Operator {
  EQUALS(FieldType.TEXT, FieldType.CODE, FieldType.NUMBER, FieldType.FLAG),
  NOT_EQUALS(FieldType.TEXT, FieldType.CODE, FieldType.NUMBER),
  IN(FieldType.TEXT, FieldType.CODE),
  NOT_IN(FieldType.TEXT, FieldType.CODE),
  CONTAINS(FieldType.TEXT, FieldType.LIST),
  NOT_CONTAINS(FieldType.TEXT, FieldType.LIST),
  STARTS_WITH(FieldType.TEXT),
  ENDS_WITH(FieldType.TEXT),
  /** More characters, or more elements, than that. */
  LONGER_THAN(FieldType.TEXT, FieldType.LIST),
  SHORTER_THAN(FieldType.TEXT, FieldType.LIST),
  LESS_THAN(FieldType.NUMBER),
  AT_MOST(FieldType.NUMBER),
  GREATER_THAN(FieldType.NUMBER),
  AT_LEAST(FieldType.NUMBER),
  /** Certainly before that day: all days that the date can mean. */
  BEFORE(FieldType.DATE),
  AFTER(FieldType.DATE),
  /** Blank, or a word that stands for nothing (无, 略, /). */
  ABSENT(FieldType.values()),
  PRESENT(FieldType.values());

  private final Set<FieldType> types;

  Operator(FieldType... types) {
    this.types = EnumSet.copyOf(List.of(types));
  }

  /** The name in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it can be asked of such a value. */
  public boolean asks(FieldType type) {
    return types.contains(type);
  }

  /** Whether it compares with something. */
  public boolean compares() {
    return this != ABSENT && this != PRESENT;
  }

  /** Whether it counts characters or elements. */
  boolean measures() {
    return this == LONGER_THAN || this == SHORTER_THAN;
  }

  /** The operators that can be asked of such a value. */
  public static List<Operator> of(FieldType type) {
    return Arrays.stream(values()).filter(operator -> operator.asks(type)).toList();
  }
}
