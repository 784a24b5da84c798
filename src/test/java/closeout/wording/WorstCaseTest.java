package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Counts how often each regular expression of the program looks at a character of a hostile text:
 * twice the text may cost twice as much, not four times.
 */
class WorstCaseTest {

  private static final int ATTACKS = 40;
  private static final int SHORT = 300;

  /**
   * What a bounded repetition costs in a short text looks like growth until the bound is reached.
   */
  private static final int LONG = 5_000;

  @Test
  void no_expression_grows_faster_than_the_text() {
    List<String> slow = new ArrayList<>();
    Expressions.all()
        .forEach(
            (name, pattern) -> {
              SplittableRandom random = new SplittableRandom(name.hashCode());
              for (int attack = 0; attack < ATTACKS; attack++) {
                long seed = random.nextLong();
                if (growth(pattern, SHORT, seed) > 2.6 && growth(pattern, LONG, seed) > 2.6) {
                  slow.add(
                      name
                          + " "
                          + Attack.repeated(pattern.pattern(), 24, new SplittableRandom(seed)));
                  break;
                }
              }
            });
    assertThat(slow).isEmpty();
  }

  private static double growth(Pattern pattern, int length, long seed) {
    long once =
        looks(pattern, Attack.repeated(pattern.pattern(), length, new SplittableRandom(seed)));
    long twice =
        looks(pattern, Attack.repeated(pattern.pattern(), 2 * length, new SplittableRandom(seed)));
    return (double) twice / Math.max(length, once);
  }

  private static long looks(Pattern pattern, String text) {
    Counted counted = new Counted(text, new long[1]);
    Matcher matcher = pattern.matcher(counted);
    while (matcher.find()) {
      // Goes on to the end of the text.
    }
    return counted.looks[0];
  }

  /** A text that counts how often its characters are asked for. */
  private record Counted(String text, long[] looks) implements CharSequence {

    @Override
    public char charAt(int index) {
      looks[0]++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
