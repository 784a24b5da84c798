package closeout.mutation;

/**
 * What became of a mutant.
 *
 * @param killer the fixture that noticed it, or null
 */
record Outcome(Mutant mutant, Kind kind, String killer) {

  enum Kind {
    KILLED,
    SURVIVED,
    /** It does not compile, so that nobody can make this mistake. */
    INVALID
  }
}
