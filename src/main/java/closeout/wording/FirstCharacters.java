package closeout.wording;

import java.util.BitSet;

/** With which characters a match of a regular expression can begin, read from the expression. */
final class FirstCharacters {

  private static final int ALL = Character.MAX_VALUE + 1;

  private final String regex;
  private final BitSet characters = new BitSet(ALL);
  private final boolean anywhere;
  private int place;
  private boolean looksBack;

  FirstCharacters(String regex) {
    this.regex = regex;
    boolean anyCase = next("(?i)");
    this.anywhere = alternatives(characters);
    for (int letter = 'a'; anyCase && letter <= 'z'; letter++) {
      int capital = letter - 'a' + 'A';
      boolean either = characters.get(letter) || characters.get(capital);
      characters.set(letter, either);
      characters.set(capital, either);
    }
  }

  /** Null where a match can begin anywhere. */
  BitSet characters() {
    return anywhere ? null : characters;
  }

  /** Whether a match may depend on what stands in front of it. */
  boolean looksBack() {
    return looksBack;
  }

  /**
   * Reads alternatives; whether one of them can be empty.
   *
   * @param first takes the characters that they begin with; null where nobody asks
   */
  private boolean alternatives(BitSet first) {
    boolean empty = sequence(first);
    while (next("|")) {
      empty |= sequence(first);
    }
    return empty;
  }

  private boolean sequence(BitSet first) {
    boolean empty = true;
    while (place < regex.length() && "|)".indexOf(regex.charAt(place)) < 0) {
      boolean atom = atom(empty ? first : null);
      boolean optional = optional();
      empty &= atom || optional;
    }
    return empty;
  }

  /** Reads the number of repetitions; whether it can be none. */
  private boolean optional() {
    boolean optional = next("?") || next("*");
    if (!optional && next("{")) {
      optional = regex.charAt(place) == '0';
      place = regex.indexOf('}', place) + 1;
    } else if (!optional && !next("+")) {
      return false;
    }
    if (!next("+")) {
      next("?");
    }
    return optional;
  }

  private boolean atom(BitSet first) {
    char character = regex.charAt(place++);
    return switch (character) {
      case '(' -> group(first);
      case '[' -> characterClass(first);
      case '\\' -> escape(first);
      case '.' -> any(first);
      case '$' -> true;
      case '^' -> back();
      default -> add(first, character);
    };
  }

  private boolean group(BitSet first) {
    boolean behind = next("?<=") || next("?<!");
    boolean around = behind || next("?=") || next("?!");
    looksBack |= behind;
    if (!around && next("?<")) {
      place = regex.indexOf('>', place) + 1;
    } else if (!around && !next("?:") && !next("?>") && regex.startsWith("?", place)) {
      throw unknown("flags inside");
    }
    boolean empty = alternatives(around ? null : first);
    place++;
    return around || empty;
  }

  private boolean escape(BitSet first) {
    char character = regex.charAt(place++);
    return switch (character) {
      case 'd' -> add(first, "0123456789");
      case 's' -> add(first, " \t\n\u000B\f\r");
      case 'n' -> add(first, '\n');
      case 't' -> add(first, '\t');
      case 'r' -> add(first, '\r');
      case 'x' -> add(first, hexadecimal(2));
      case 'u' -> add(first, hexadecimal(4));
      case 'R' -> any(first);
      case 'b' -> back();
      case 'p' -> {
        place = regex.indexOf('}', place) + 1;
        yield any(first);
      }
      case 'k' -> {
        place = regex.indexOf('>', place) + 1;
        any(first);
        yield true;
      }
      default -> {
        if (Character.isDigit(character)) {
          any(first);
          yield true;
        }
        if (Character.isLetter(character)) {
          throw unknown("the escape \\" + character);
        }
        yield add(first, character);
      }
    };
  }

  private char hexadecimal(int digits) {
    place += digits;
    return (char) Integer.parseInt(regex.substring(place - digits, place), 16);
  }

  private boolean characterClass(BitSet first) {
    boolean negated = next("^");
    BitSet own = new BitSet(negated ? ALL : 0);
    for (int start = place; regex.charAt(place) != ']' || place == start; ) {
      if (regex.charAt(place) == '[' || regex.startsWith("&&", place)) {
        throw unknown("nested classes");
      }
      member(own);
    }
    place++;
    if (negated) {
      own.flip(0, ALL);
    }
    if (first != null) {
      first.or(own);
    }
    return false;
  }

  private void member(BitSet own) {
    int from = one(own);
    if (regex.charAt(place) == '-' && regex.charAt(place + 1) != ']') {
      place++;
      own.set(from, one(own) + 1);
    }
  }

  /** Reads a character of a class, or an escape for several of which the last counts. */
  private int one(BitSet own) {
    if (!next("\\")) {
      own.set(regex.charAt(place));
      return regex.charAt(place++);
    }
    BitSet escaped = new BitSet();
    escape(escaped);
    own.or(escaped);
    return escaped.length() - 1;
  }

  private boolean back() {
    looksBack = true;
    return true;
  }

  private static boolean any(BitSet first) {
    if (first != null) {
      first.set(0, ALL);
    }
    return false;
  }

  private static boolean add(BitSet first, char character) {
    if (first != null) {
      first.set(character);
    }
    return false;
  }

  private static boolean add(BitSet first, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      add(first, characters.charAt(i));
    }
    return false;
  }

  private boolean next(String expected) {
    boolean found = regex.startsWith(expected, place);
    place += found ? expected.length() : 0;
    return found;
  }

  private IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException(
        "The expression (" + regex + ") has " + what + ".\nMaybe it is no phrase but a pattern.");
  }
}
