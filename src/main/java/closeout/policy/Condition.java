package closeout.policy;

import java.util.List;

/** What must hold of a fact for an own rule to find fault with it. */
public sealed interface Condition {

  record All(List<Condition> conditions) implements Condition {

    public All {
      conditions = List.copyOf(conditions);
    }
  }

  record Any(List<Condition> conditions) implements Condition {

    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  record Not(Condition condition) implements Condition {}

  record Test(FactField field, Operator operator, Operand operand) implements Condition {}
}
