package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void a_file_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");
    WholeFile.write(file, out -> out.write(NEW));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a.html");
  }

  @Test
  void what_fails_half_way_leaves_the_old_file_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(NEW);
                      throw new IOException("The disk is full.");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.html");
  }

  @Test
  void a_link_stays_one_and_its_file_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, out -> out.write(NEW));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void a_link_that_lies_in_wait_is_not_followed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "old");
    long process = ProcessHandle.current().pid();
    Files.createSymbolicLink(folder.resolve(".a.html." + process + ".tmp"), victim);
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("a.html"), out -> out.write(NEW)))
        .isInstanceOf(IOException.class);
    assertThat(victim).hasContent("old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
