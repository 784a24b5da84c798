package closeout.wording;

import java.util.BitSet;

/** Reads from a regular expression with which characters a match can begin. */
final class BeginningReader {

  private final String regex;
  private final Beginning beginning;
  private BitSet notBehind;
  private boolean oneSequence = true;
  private int depth;
  private int place;
  private boolean looksBack;

  BeginningReader(String regex) {
    this.regex = regex;
    boolean anyCase = next("(?i)");
    Beginning read = alternatives();
    this.beginning = anyCase ? read.anyCase() : read;
  }

  Beginning beginning() {
    return beginning;
  }

  /** Behind which characters no match begins, or null where that is not plain. */
  BitSet notBehind() {
    return oneSequence ? notBehind : null;
  }

  /** Whether a match begins with the text or not at all. */
  boolean atStart() {
    return oneSequence && regex.startsWith("^");
  }

  /** Whether a match may depend on what stands in front of it. */
  boolean looksBack() {
    return looksBack;
  }

  private Beginning alternatives() {
    depth++;
    Beginning all = sequence();
    while (next("|")) {
      oneSequence &= depth > 1;
      all = all.or(sequence());
    }
    depth--;
    return all;
  }

  private Beginning sequence() {
    Beginning sequence = Beginning.NOTHING;
    while (place < regex.length() && "|)".indexOf(regex.charAt(place)) < 0) {
      sequence = sequence.then(repeated(atom()));
    }
    return sequence;
  }

  private Beginning repeated(Beginning atom) {
    int least = 1;
    int most = 1;
    if (next("?")) {
      least = 0;
    } else if (next("*")) {
      least = 0;
      most = Integer.MAX_VALUE;
    } else if (next("+")) {
      most = Integer.MAX_VALUE;
    } else if (next("{")) {
      least = number();
      most = !next(",") ? least : regex.charAt(place) == '}' ? Integer.MAX_VALUE : number();
      place++;
    } else {
      return atom;
    }
    if (!next("+")) {
      next("?");
    }
    return atom.repeated(least, most);
  }

  private int number() {
    int from = place;
    while (Character.isDigit(regex.charAt(place))) {
      place++;
    }
    return Integer.parseInt(regex.substring(from, place));
  }

  private Beginning atom() {
    char character = regex.charAt(place++);
    return switch (character) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> Beginning.anything(false);
      case '$' -> Beginning.NOTHING;
      case '^' -> back();
      default -> one(character);
    };
  }

  private Beginning group() {
    boolean start = place == 1;
    boolean never = next("?<!");
    boolean behind = never || next("?<=");
    boolean around = behind || next("?=") || next("?!");
    looksBack |= behind;
    if (!around && next("?<")) {
      place = regex.indexOf('>', place) + 1;
    } else if (!around && !next("?:") && !next("?>") && regex.startsWith("?", place)) {
      throw unknown("flags inside");
    }
    Beginning inside = alternatives();
    place++;
    if (start && never) {
      notBehind = inside.alone();
    }
    return around ? Beginning.NOTHING : inside;
  }

  private Beginning escape() {
    char character = regex.charAt(place++);
    return switch (character) {
      case 'd' -> Beginning.of(set("0123456789"));
      case 's' -> Beginning.of(set(" \t\n\u000B\f\r"));
      case 'n' -> one('\n');
      case 't' -> one('\t');
      case 'r' -> one('\r');
      case 'x' -> one(hexadecimal(2));
      case 'u' -> one(hexadecimal(4));
      case 'R' -> Beginning.anything(false);
      case 'b' -> back();
      case 'p' -> {
        place = regex.indexOf('}', place) + 1;
        yield Beginning.anything(false);
      }
      case 'k' -> {
        place = regex.indexOf('>', place) + 1;
        yield Beginning.anything(true);
      }
      default -> {
        if (Character.isDigit(character)) {
          yield Beginning.anything(true);
        }
        if (Character.isLetter(character)) {
          throw unknown("the escape \\" + character);
        }
        yield one(character);
      }
    };
  }

  private char hexadecimal(int digits) {
    place += digits;
    return (char) Integer.parseInt(regex.substring(place - digits, place), 16);
  }

  private Beginning characterClass() {
    boolean negated = next("^");
    boolean wide = negated;
    BitSet own = new BitSet(negated ? Beginning.ALL : 0);
    for (int start = place; regex.charAt(place) != ']' || place == start; ) {
      if (regex.charAt(place) == '[' || regex.startsWith("&&", place)) {
        throw unknown("nested classes");
      }
      wide |= regex.startsWith("\\p", place);
      member(own);
    }
    place++;
    if (negated) {
      own.flip(0, Beginning.ALL);
    }
    return wide ? Beginning.wide(own) : Beginning.of(own);
  }

  private void member(BitSet own) {
    int from = member(own, place);
    if (regex.charAt(place) == '-' && regex.charAt(place + 1) != ']') {
      place++;
      own.set(from, member(own, place) + 1);
    }
  }

  /** Reads a character of a class, or an escape for several of which the last counts. */
  private int member(BitSet own, int at) {
    if (!next("\\")) {
      own.set(regex.charAt(at));
      return regex.charAt(place++);
    }
    BitSet escaped = escape().first();
    own.or(escaped);
    return escaped.length() - 1;
  }

  private Beginning back() {
    looksBack = true;
    return Beginning.NOTHING;
  }

  private static Beginning one(char character) {
    BitSet set = new BitSet();
    set.set(character);
    return Beginning.of(set);
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
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
