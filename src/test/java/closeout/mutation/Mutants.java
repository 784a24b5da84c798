package closeout.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mutants of a rule: every constraint removed or negated, every pattern dropped, every {@code
 * not} turned into {@code exists} and back, every comparison and number moved by one, every
 * lowering taken away or turned around.
 */
final class Mutants {

  private static final Map<String, String> OPPOSITE =
      Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
  private static final Map<String, String> NEIGHBOUR =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

  private final RuleFile rule;
  private final Map<String, Mutant> byText = new LinkedHashMap<>();
  private final Map<String, Integer> changes = new HashMap<>();

  private Mutants(RuleFile rule) {
    this.rule = rule;
  }

  static List<Mutant> of(RuleFile rule) {
    Mutants mutants = new Mutants(rule);
    mutants.elements(rule.condition());
    mutants.lowering(rule.consequence());
    return List.copyOf(mutants.byText.values());
  }

  /** The patterns of a condition or of a group, perhaps joined by "and" or "or". */
  private void elements(Phrase condition) {
    List<Phrase> elements = Elements.of(condition);
    for (Phrase element : elements) {
      if (elements.size() > 1 && !bindsWhatOthersUse(element)) {
        drop(element, "and", "or");
      }
      element(element);
    }
  }

  private void element(Phrase element) {
    if (element.get(0).is("not", "exists")) {
      String other = element.get(0).is("not") ? "exists" : "not";
      replace(element.part(0, 1), other, "“" + element.text() + "” as " + other);
      element(element.part(1, element.size()));
    } else if (element.binds()) {
      element(element.part(2, element.size()));
    } else if (element.get(0).is("accumulate")) {
      accumulate(element.part(2, element.size() - 1));
    } else if (element.get(0).is("(")) {
      elements(element.part(1, element.afterClosing(0) - 1));
    } else {
      pattern(element);
    }
  }

  private void pattern(Phrase pattern) {
    int after = pattern.afterClosing(1);
    constraints(pattern.part(2, after - 1));
    if (after < pattern.size() && pattern.get(after + 1).is("accumulate")) {
      accumulate(pattern.part(after + 3, pattern.size() - 1));
    }
  }

  /** Its source, its functions, and perhaps constraints on their results. */
  private void accumulate(Phrase inside) {
    List<Phrase> sections = inside.split(";");
    elements(sections.size() == 1 ? inside.split(",").get(0) : sections.get(0));
    if (sections.size() > 2) {
      constraints(sections.get(2));
    }
  }

  private void constraints(Phrase list) {
    for (Phrase constraint : list.split(",")) {
      if (!constraint.binds()) {
        drop(constraint, ",", ";");
        condition(constraint);
      }
    }
  }

  /** A constraint or one of the alternatives or conditions in it. */
  private void condition(Phrase condition) {
    List<Phrase> alternatives = condition.split("||");
    List<Phrase> all = condition.split("&&");
    if (alternatives.size() > 1) {
      parts(condition, alternatives, "||");
    } else if (all.size() > 1) {
      parts(condition, all, "&&");
    } else if (condition.inBrackets()) {
      condition(condition.part(1, condition.size() - 1));
    } else {
      negate(condition);
      shift(condition);
    }
  }

  private void parts(Phrase whole, List<Phrase> parts, String joint) {
    replace(whole, "!( " + whole.text() + " )", "“" + whole.text() + "” negated");
    for (Phrase part : parts) {
      drop(part, joint);
      condition(part);
    }
  }

  private void negate(Phrase condition) {
    String change = "“" + condition.text() + "” negated";
    for (Token token : condition.tokens()) {
      if (OPPOSITE.containsKey(token.text()) && condition.split(token.text()).size() == 2) {
        replace(one(condition, token), OPPOSITE.get(token.text()), change);
        return;
      }
      if (token.is("contains")) {
        replace(one(condition, token), "not contains", change);
        return;
      }
    }
    if (condition.get(0).is("!")) {
      replace(condition.part(0, 1), "", change);
    } else {
      replace(condition, "!" + condition.text(), change);
    }
  }

  private void shift(Phrase condition) {
    for (Token token : condition.tokens()) {
      String change = "“" + condition.text() + "” with ";
      if (NEIGHBOUR.containsKey(token.text())) {
        String other = NEIGHBOUR.get(token.text());
        replace(one(condition, token), other, change + other);
      } else if (Character.isDigit(token.text().charAt(0))) {
        for (String other : neighbours(token)) {
          replace(one(condition, token), other, change + other);
        }
      }
    }
  }

  private static List<String> neighbours(Token number) {
    if (number.isInteger()) {
      int value = Integer.parseInt(number.text());
      return List.of(String.valueOf(value - 1), String.valueOf(value + 1));
    }
    double value = Double.parseDouble(number.text());
    return List.of(String.valueOf(value - 0.1), String.valueOf(value + 0.1));
  }

  private void lowering(Phrase consequence) {
    for (int i = 0; i < consequence.size(); i++) {
      if (consequence.get(i).is("lowered")) {
        Phrase argument = consequence.part(i + 2, consequence.afterClosing(i + 1) - 1);
        replace(argument, "false", "never lowered");
        if (argument.split("?").size() == 1) {
          condition(argument);
        } else {
          condition(argument.split("?").get(0));
        }
      }
    }
  }

  private void drop(Phrase phrase, String... joints) {
    int from = phrase.start();
    int to = phrase.end();
    Phrase whole = from < rule.consequence().start() ? rule.condition() : rule.consequence();
    int index = indexOf(whole, from);
    int next = indexOf(whole, to);
    if (next < whole.size() && whole.get(next).is(joints) && !whole.get(next).is(";")) {
      to = whole.get(next).end();
    } else if (index > 0 && whole.get(index - 1).is(joints) && !whole.get(index - 1).is(";")) {
      from = whole.get(index - 1).start();
    } else if (index > 0 && whole.get(index - 1).is(";")) {
      from = whole.get(index - 1).start();
    }
    add(from, to, "", "without “" + phrase.text() + "”");
  }

  /** The index of the first token at or behind an offset. */
  private static int indexOf(Phrase phrase, int offset) {
    return (int) phrase.tokens().stream().filter(token -> token.start() < offset).count();
  }

  private static Phrase one(Phrase phrase, Token token) {
    return new Phrase(phrase.source(), List.of(token));
  }

  private void replace(Phrase phrase, String other, String change) {
    add(phrase.start(), phrase.end(), other, change);
  }

  private void add(int from, int to, String other, String change) {
    String source = rule.text();
    String text = source.substring(0, from) + other + source.substring(to);
    int repetition = changes.merge(change, 1, Integer::sum);
    String unique = repetition == 1 ? change : change + " (" + repetition + ")";
    String name = rule.name() + "~" + byText.size();
    byText.putIfAbsent(text, new Mutant(rule, name, unique, text));
  }

  private boolean bindsWhatOthersUse(Phrase element) {
    List<String> bound = new ArrayList<>();
    for (int i = 0; i + 1 < element.size(); i++) {
      if (element.get(i).isVariable() && element.get(i + 1).is(":")) {
        bound.add(element.get(i).text());
      }
    }
    List<Token> others = new ArrayList<>(rule.condition().tokens());
    others.addAll(rule.consequence().tokens());
    return others.stream()
        .filter(token -> token.start() < element.start() || token.end() > element.end())
        .anyMatch(token -> bound.contains(token.text()));
  }
}
