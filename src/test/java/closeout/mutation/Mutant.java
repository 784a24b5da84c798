package closeout.mutation;

/**
 * A rule with one change that a fixture ought to notice.
 *
 * @param name the name of the changed copy
 * @param change what was changed, in words that stay the same as long as the place does
 * @param text the rule's whole file after the change
 */
record Mutant(RuleFile rule, String name, String change, String text) {

  /** The changed copy alone, without what stands before the rule. */
  String copy() {
    return rule.copy(text, name);
  }

  @Override
  public String toString() {
    return rule.name() + ": " + change;
  }
}
