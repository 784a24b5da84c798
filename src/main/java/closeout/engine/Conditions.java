package closeout.engine;

import closeout.dossier.DateInterval;
import closeout.dossier.Fact;
import closeout.dossier.Quantity;
import closeout.policy.Condition;
import closeout.policy.FactField;
import closeout.policy.Neighbours;
import closeout.policy.Operand;
import closeout.policy.Operator;
import closeout.policy.Policy;
import closeout.wording.Spelling;
import closeout.wording.Vocabulary;
import closeout.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Whether conditions of own rules hold of facts. What is absent satisfies no comparison, and what
 * is uncertain only one that holds for every value that can be meant.
 */
final class Conditions {

  private final Neighbours neighbours;
  private final LocalDate asOf;
  private final Vocabulary vocabulary;

  Conditions(Neighbours neighbours, Policy policy) {
    this.neighbours = neighbours;
    this.asOf = policy.asOf();
    this.vocabulary = Wording.of(policy.addedWords(), policy.removedWords()).vocabulary();
  }

  boolean hold(Condition condition, Fact fact) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(each -> hold(each, fact));
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(each -> hold(each, fact));
    } else if (condition instanceof Condition.Not not) {
      return !hold(not.condition(), fact);
    }
    return test((Condition.Test) condition, fact);
  }

  private boolean test(Condition.Test test, Fact fact) {
    Object value = comparable(test.field().of(fact, neighbours));
    if (test.operator() == Operator.ABSENT) {
      return value == null;
    } else if (value == null || test.operator() == Operator.PRESENT) {
      return value != null;
    }
    Object other = other(test.operand(), fact);
    return other != null
        && switch (test.field().type()) {
          case TEXT -> text((String) value, test.operator(), other);
          case CODE -> among((String) value, test.operator(), (List<?>) other);
          case LIST -> list((List<?>) value, test.operator(), other);
          case NUMBER -> number((Quantity) value, test.operator(), (Quantity) other);
          case FLAG -> value.equals(other);
          case DATE -> date((DateInterval) value, test.operator(), (DateInterval) other);
        };
  }

  /** A text, a quantity, a flag, days, or a list of texts; null where there is nothing. */
  private Object comparable(Object value) {
    if (value instanceof String text) {
      return vocabulary.content(text).empty() ? null : plain(text);
    } else if (value instanceof Enum<?> constant) {
      return plain(FactField.code(constant));
    } else if (value instanceof Collection<?> several) {
      List<Object> elements = several.stream().map(this::comparable).toList();
      return elements.isEmpty() ? null : elements;
    } else if (value instanceof Number number) {
      return Quantity.exactly(new BigDecimal(number.toString()));
    }
    return value;
  }

  private Object other(Operand operand, Fact fact) {
    if (operand instanceof Operand.Other field) {
      Object value = comparable(field.field().of(fact, neighbours));
      return value instanceof String text ? List.of(text) : value;
    } else if (operand instanceof Operand.Texts several) {
      return several.texts().stream().map(Conditions::plain).toList();
    } else if (operand instanceof Operand.Amount amount) {
      return Quantity.exactly(amount.number());
    } else if (operand instanceof Operand.Truth truth) {
      return truth.flag();
    }
    return operand instanceof Operand.Day day ? DateInterval.day(day.on(asOf)) : null;
  }

  /** Without blanks, in half width and lower case. */
  private static String plain(String text) {
    return Spelling.compact(text).toLowerCase(Locale.ROOT);
  }

  private static boolean text(String text, Operator operator, Object other) {
    if (other instanceof Quantity length) {
      return length(text.codePointCount(0, text.length()), operator, length);
    }
    List<String> words = ((List<?>) other).stream().map(Object::toString).toList();
    return switch (operator) {
      case CONTAINS -> words.stream().anyMatch(text::contains);
      case NOT_CONTAINS -> words.stream().noneMatch(text::contains);
      case STARTS_WITH -> words.stream().anyMatch(text::startsWith);
      case ENDS_WITH -> words.stream().anyMatch(text::endsWith);
      default -> among(text, operator, words);
    };
  }

  private static boolean among(String word, Operator operator, List<?> others) {
    boolean among = others.contains(word);
    return operator == Operator.EQUALS || operator == Operator.IN ? among : !among;
  }

  private static boolean list(List<?> elements, Operator operator, Object other) {
    if (other instanceof Quantity length) {
      return length(elements.size(), operator, length);
    }
    boolean contains = ((List<?>) other).stream().anyMatch(elements::contains);
    return (operator == Operator.CONTAINS) == contains;
  }

  private static boolean length(int length, Operator operator, Quantity than) {
    return operator == Operator.LONGER_THAN ? length > than.count() : length < than.count();
  }

  private static boolean number(Quantity number, Operator operator, Quantity other) {
    return switch (operator) {
      case EQUALS -> number.exact() && number.low().compareTo(other.low()) == 0;
      case NOT_EQUALS -> number.disjointFrom(other);
      case LESS_THAN -> number.certainlyLess(other);
      case GREATER_THAN -> number.certainlyMore(other);
      case AT_MOST -> number.high() != null && number.high().compareTo(other.low()) <= 0;
      default -> other.high() != null && number.low().compareTo(other.high()) >= 0;
    };
  }

  private static boolean date(DateInterval date, Operator operator, DateInterval other) {
    return operator == Operator.BEFORE ? date.certainlyBefore(other) : date.certainlyAfter(other);
  }
}
