package closeout.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, number or sign of a rule's condition and where it stands in the file. */
record Token(String text, int start, int end) {

  private static final Pattern BLANK_OR_COMMENT =
      Pattern.compile("(?:\\s|//[^\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/)++");
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}_$][\\p{L}\\p{N}_$]*+|\\d++(?:\\.\\d++)?+|\"[^\"]*+\"|[=!<>]=|&&|\\|\\||\\p{Punct}");

  /** The tokens between two offsets. */
  static List<Token> of(String text, int start, int end) {
    Matcher blank = BLANK_OR_COMMENT.matcher(text).region(start, end);
    Matcher token = TOKEN.matcher(text).region(start, end);
    List<Token> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (blank.region(at, end).lookingAt()) {
        at = blank.end();
      } else if (token.region(at, end).lookingAt()) {
        tokens.add(new Token(token.group(), at, token.end()));
        at = token.end();
      } else {
        throw new IllegalArgumentException(
            "The condition (" + text.substring(at, end) + ") begins with an unknown sign.");
      }
    }
    return tokens;
  }

  boolean is(String... words) {
    return List.of(words).contains(text);
  }

  boolean isType() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isVariable() {
    return text.charAt(0) == '$';
  }

  boolean isInteger() {
    return text.chars().allMatch(Character::isDigit);
  }
}
