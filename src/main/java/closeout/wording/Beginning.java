package closeout.wording;

import java.util.BitSet;

/**
 * With which characters the words that an expression matches can begin: never too few, perhaps too
 * many.
 *
 * @param first what can stand in first place
 * @param second what can stand in second place
 * @param empty whether there may be no character
 * @param single whether there may be one alone
 */
record Beginning(BitSet first, BitSet second, boolean empty, boolean single) {

  static final int ALL = Character.MAX_VALUE + 1;

  private static final BitSet NONE = new BitSet(0);

  /** No words at all, like a place between two characters. */
  static final Beginning NOTHING = new Beginning(NONE, NONE, true, false);

  /** One of these characters. */
  static Beginning of(BitSet characters) {
    return new Beginning(characters, NONE, false, true);
  }

  /** One character beyond the first plane, which is written with two, or another one. */
  static Beginning wide(BitSet characters) {
    BitSet low = new BitSet();
    low.set(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE + 1);
    return new Beginning(characters, low, false, true);
  }

  /** Anything, if it is not empty. */
  static Beginning anything(boolean empty) {
    BitSet all = new BitSet(ALL);
    all.set(0, ALL);
    return new Beginning(all, all, empty, true);
  }

  Beginning then(Beginning next) {
    if (!empty && !single) {
      return this;
    }
    return new Beginning(
        empty ? union(first, next.first) : first,
        union(single ? union(second, next.first) : second, empty ? next.second : NONE),
        empty && next.empty,
        empty && next.single || single && next.empty);
  }

  Beginning or(Beginning other) {
    return new Beginning(
        union(first, other.first),
        union(second, other.second),
        empty || other.empty,
        single || other.single);
  }

  Beginning repeated(int least, int most) {
    Beginning twice = most > 1 ? then(this) : this;
    Beginning repeated = least > 1 || most < 2 ? twice : or(twice);
    return least == 0 ? repeated.or(NOTHING) : repeated;
  }

  /** Letters in either case. */
  Beginning anyCase() {
    return new Beginning(anyCase(first), anyCase(second), empty, single);
  }

  /** The characters of the first plane of which it is always one, or null where it may be more. */
  BitSet alone() {
    BitSet other = (BitSet) second.clone();
    other.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    if (empty || !single || !other.isEmpty()) {
      return null;
    }
    BitSet alone = (BitSet) first.clone();
    alone.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    return alone;
  }

  private static BitSet anyCase(BitSet characters) {
    BitSet both = (BitSet) characters.clone();
    for (int letter = 'a'; letter <= 'z'; letter++) {
      int capital = letter - 'a' + 'A';
      boolean either = characters.get(letter) || characters.get(capital);
      both.set(letter, either);
      both.set(capital, either);
    }
    return both;
  }

  private static BitSet union(BitSet one, BitSet other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }
}
