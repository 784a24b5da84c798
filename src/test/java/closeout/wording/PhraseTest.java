package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void a_phrase_finds_what_its_expression_finds() {
    assertThat(found(Phrase.compile("已(?:经|全部)?完成"), "已完成，已经完成，全部已完成。"))
        .containsExactly("0-3 已完成", "4-8 已经完成", "11-14 已完成");
  }

  @Test
  void an_expression_that_can_be_empty_matches_everywhere() {
    assertThat(found(Phrase.compile("x?"), "ax")).containsExactly("0-0 ", "1-2 x", "2-2 ");
  }

  @Test
  void what_stands_before_a_region_does_not_count() {
    Phrase phrase = Phrase.compile("(?<!甲)乙");
    assertThat(phrase.matcher("甲乙").region(1, 2).find()).isTrue();
    assertThat(phrase.matcher("甲乙").within(1, 2).find()).isFalse();
    assertThat(phrase.matcher("甲丙乙").region(1, 3).find()).isTrue();
  }

  @Test
  void places_are_those_of_the_whole_text() {
    Search search = Phrase.compile("^(?<first>乙)丙").matcher("甲乙丙").region(1, 3);
    assertThat(search.find()).isTrue();
    assertThat(List.of(search.start(), search.end(), search.start(1), search.end("first")))
        .containsExactly(1, 3, 1, 2);
  }

  @Test
  void the_case_of_letters_can_be_left_open() {
    assertThat(found(Phrase.compile("(?i)test[0-9]"), "Test1 tEST2 text3"))
        .containsExactly("0-5 Test1", "6-11 tEST2");
  }

  @Test
  void matches_are_replaced() {
    Phrase blanks = Phrase.compile("[ 　]{1,9}");
    assertThat(blanks.matcher("甲 乙　　丙").replaceAll("$1")).isEqualTo("甲$1乙$1丙");
    assertThat(blanks.matcher("甲 乙　　丙").replaceFirst("")).isEqualTo("甲乙　　丙");
    assertThat(blanks.matcher("甲乙").replaceAll("")).isEqualTo("甲乙");
  }

  @Test
  void an_expression_that_is_not_understood_is_refused() {
    assertThatThrownBy(() -> Phrase.compile("a(?m)b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Phrase.compile("[a[bc]]"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Phrase.compile("\\Wa")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Texts made of the phrase's own characters: most of them nearly match. */
  @Test
  void every_phrase_of_the_program_finds_what_its_expression_finds() {
    SplittableRandom random = new SplittableRandom(7);
    Expressions.phrases()
        .forEach(
            (name, phrase) -> {
              for (int round = 0; round < 40; round++) {
                String text = Attack.random(phrase.pattern(), 80, random);
                int from = random.nextInt(text.length() / 2);
                int to = from + random.nextInt(text.length() - from);
                assertThat(found(phrase, text))
                    .as(name + " in " + text)
                    .isEqualTo(expected(phrase, text, 0, text.length()));
                assertThat(found(phrase.matcher(text).region(from, to)))
                    .as(name + " in " + text + " from " + from + " to " + to)
                    .isEqualTo(expected(phrase, text, from, to));
              }
            });
  }

  private static List<String> found(Phrase phrase, String text) {
    return found(phrase.matcher(text));
  }

  private static List<String> found(Search search) {
    List<String> found = new ArrayList<>();
    while (search.find()) {
      found.add(search.start() + "-" + search.end() + " " + search.group());
    }
    return found;
  }

  private static List<String> expected(Phrase phrase, String text, int from, int to) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(phrase.pattern()).matcher(text).region(from, to);
    while (matcher.find()) {
      found.add(matcher.start() + "-" + matcher.end() + " " + matcher.group());
    }
    return found;
  }
}
