package closeout.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions of own rules over one kind of fact. */
final class ConditionReader {

  private static final List<String> TEST = List.of("field", "operator", "value");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}+(?:\\.[0-9]{1,6}+)?+");
  private static final Pattern AS_OF = Pattern.compile("as-of(?: ?([+-]) ?([0-9]{1,4}))?");
  private static final int DEEPEST = 12;

  private final Map<String, FactField> fields;

  ConditionReader(Map<String, FactField> fields) {
    this.fields = fields;
  }

  /** A list stands for all of its conditions. */
  Condition read(Setting setting) {
    return read(setting, 0);
  }

  FactField field(String name, Setting at) {
    if (!fields.containsKey(name)) {
      List<String> known = List.copyOf(fields.keySet());
      throw at.problem("unknown-field", name, Nearest.to(name, known), known);
    }
    return fields.get(name);
  }

  private Condition read(Setting setting, int depth) {
    if (depth > DEEPEST) {
      throw setting.problem("too-deep", DEEPEST);
    }
    if (setting.list() != null) {
      return new Condition.All(several(setting, depth));
    }
    Map<String, Setting> entries = setting.entries();
    if (entries.containsKey("field")) {
      return test(setting);
    }
    setting.only(List.of("all", "any", "not", "field", "operator", "value"));
    if (entries.size() != 1) {
      throw setting.problem("no-condition");
    }
    Map.Entry<String, Setting> only = entries.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "all" -> new Condition.All(several(only.getValue(), depth));
      case "any" -> new Condition.Any(several(only.getValue(), depth));
      case "not" -> new Condition.Not(read(only.getValue(), depth + 1));
      default -> throw setting.problem("no-condition");
    };
  }

  private List<Condition> several(Setting setting, int depth) {
    if (setting.list() == null || setting.list().isEmpty()) {
      throw setting.problem("no-conditions", setting.key());
    }
    return setting.list().stream().map(each -> read(each, depth + 1)).toList();
  }

  private Condition test(Setting setting) {
    setting.only(TEST);
    Setting named = setting.needed("field");
    FactField field = field(named.words(), named);
    Operator operator = operator(setting.needed("operator"), field);
    Setting value = setting.entries().get("value");
    if (!operator.compares()) {
      if (value != null) {
        throw value.problem("needless-value", operator.code());
      }
      return new Condition.Test(field, operator, new Operand.Nothing());
    }
    return new Condition.Test(field, operator, operand(setting.needed("value"), field, operator));
  }

  private static Operator operator(Setting setting, FactField field) {
    Operator operator = setting.among(Arrays.asList(Operator.values()), Operator::code);
    if (!operator.asks(field.type())) {
      List<String> allowed = Operator.of(field.type()).stream().map(Operator::code).toList();
      throw setting.problem("wrong-operator", operator.code(), field.name(), allowed);
    }
    return operator;
  }

  private Operand operand(Setting value, FactField field, Operator operator) {
    if (value.map() != null) {
      return other(value, field, operator);
    } else if (operator.measures()) {
      return new Operand.Amount(BigDecimal.valueOf(value.count()));
    }
    return switch (field.type()) {
      case TEXT -> new Operand.Texts(texts(value));
      case CODE -> new Operand.Texts(codes(value, field.codes()));
      case LIST ->
          new Operand.Texts(field.codes().isEmpty() ? texts(value) : codes(value, field.codes()));
      case NUMBER -> new Operand.Amount(number(value));
      case FLAG -> new Operand.Truth(value.flag());
      case DATE -> day(value);
    };
  }

  private Operand other(Setting value, FactField field, Operator operator) {
    value.only(List.of("field"));
    Setting named = value.needed("field");
    FactField other = field(named.words(), named);
    boolean comparable = other.type() == field.type() && !operator.measures();
    if (!comparable || field.type() == FieldType.LIST) {
      throw named.problem("not-comparable", field.name(), other.name());
    }
    return new Operand.Other(other);
  }

  private static List<String> texts(Setting value) {
    List<String> texts = value.texts();
    if (texts.isEmpty()) {
      throw value.problem("not-text", value.key());
    }
    return texts;
  }

  private static List<String> codes(Setting value, Collection<String> known) {
    texts(value);
    return value.allAmong(known, code -> code);
  }

  private static BigDecimal number(Setting value) {
    if (!NUMBER.matcher(value.words()).matches()) {
      throw value.problem("not-a-number", value.key(), value.text());
    }
    return new BigDecimal(value.words());
  }

  private static Operand day(Setting value) {
    Matcher asOf = AS_OF.matcher(value.words());
    if (!asOf.matches()) {
      LocalDate day = value.date();
      return new Operand.Day(day, 0);
    }
    int shift = asOf.group(2) == null ? 0 : Integer.parseInt(asOf.group(2));
    return new Operand.Day(null, "-".equals(asOf.group(1)) ? -shift : shift);
  }
}
