package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneByOneTest {

  @Test
  void an_element_is_made_when_it_is_asked_for() {
    List<String> made = new ArrayList<>();
    Iterator<String> all =
        OneByOne.stream(
                List.of("a", "", "b"),
                source -> Stream.of(1, 2).limit(2L * source.length()).map(n -> source + n))
            .peek(made::add)
            .iterator();
    assertThat(all.next()).isEqualTo("a1");
    assertThat(made).containsExactly("a1");
    assertThat(all).toIterable().containsExactly("a2", "b1", "b2");
  }
}
