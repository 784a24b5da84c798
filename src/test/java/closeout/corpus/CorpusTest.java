package closeout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for the invented reports themselves. */
class CorpusTest {

  private static final Grammar GRAMMAR = Grammar.load();

  @Test
  void a_seed_always_gives_the_same_text() {
    assertThat(text(7)).isEqualTo(text(7)).isNotEqualTo(text(8));
  }

  @Test
  void every_shape_occurs() {
    List<String> shapes =
        LongStream.rangeClosed(1, Shape.ALL.size())
            .mapToObj(seed -> Author.write(GRAMMAR, seed).shape().name())
            .toList();
    assertThat(shapes)
        .containsExactlyInAnyOrderElementsOf(Shape.ALL.stream().map(Shape::name).toList());
  }

  @Test
  void no_slot_is_left_open() {
    LongStream.rangeClosed(1, 44)
        .forEach(seed -> assertThat(text(seed)).doesNotContain("{", "}", "<", "null"));
  }

  @Test
  void every_mutant_differs_from_its_document() {
    Mutations mutations = new Mutations(GRAMMAR);
    Conditions plain = new Conditions(false, 0, false, false, false, false, false, false);
    for (long seed = 1; seed <= Shape.ALL.size(); seed++) {
      Draft draft = Author.write(GRAMMAR, seed);
      String text = plain.typeset(draft, GRAMMAR);
      assertThat(mutations.of(draft))
          .hasSizeGreaterThan(40)
          .allSatisfy(
              mutant ->
                  assertThat(plain.typeset(mutant.draft(), GRAMMAR))
                      .as(mutant.kind())
                      .isNotEqualTo(text));
    }
  }

  private static String text(long seed) {
    Conditions conditions = Conditions.random(new SplittableRandom(seed * 31));
    return conditions.typeset(Author.write(GRAMMAR, seed), GRAMMAR);
  }
}
