package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The layout is held by files; {@code -Dgolden=update} writes them anew, and their difference is to
 * be read before it is committed.
 */
final class TextFormatterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/closeout/format");

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_layout_is_as_agreed(Language language) throws IOException {
    InputError error = new InputError("坏.csv", 3, 0, "missing", List.of());
    Presentation page = new Presentation(language, false, 80, false, false);
    String name = "audit_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
    String text = text(ExampleAudit.audit(List.of(error)), page);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN.resolve(name), text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }

  @Test
  void no_line_of_prose_is_wider_than_the_page() throws IOException {
    for (int width : new int[] {60, 80, 120}) {
      Presentation page = new Presentation(Language.ZH, false, width, false, false);
      assertThat(text(ExampleAudit.audit(), page).lines())
          .allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  @Test
  void colours_add_nothing_but_colours() throws IOException {
    String plain =
        text(ExampleAudit.audit(), new Presentation(Language.ZH, false, 80, false, false));
    String coloured =
        text(ExampleAudit.audit(), new Presentation(Language.ZH, true, 80, false, false));
    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void a_brief_audit_has_the_verdict_and_a_line_for_each_finding() throws IOException {
    Presentation brief = new Presentation(Language.ZH, false, 80, true, false);
    assertThat(text(ExampleAudit.audit(), brief).lines()).hasSize(7);
  }

  @Test
  void nothing_of_the_input_reaches_the_terminal_raw() throws IOException {
    Presentation open = new Presentation(Language.ZH, false, 80, false, true);
    String text = text(ExampleAudit.audit(), open);
    assertThat(text.codePoints().filter(c -> c != '\n').noneMatch(Printable::harmful)).isTrue();
  }

  @Test
  void a_full_disk_does_not_go_unnoticed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                new TextFormatter()
                    .write(ExampleAudit.audit(), Presentation.plain(Language.ZH), full));
  }

  private static String text(Audit audit, Presentation presentation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextFormatter().write(audit, presentation, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
