package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export is read through the disk as it is read at once. */
class ExportTest {

  private static final int ROWS = 1500;
  private static final String HEADER = "被巡察单位,序号,反馈问题,整改措施,责任领导,责任部门,整改时限,整改状态,完成时间,佐证材料";

  @TempDir private Path folder;

  private final List<InputError> errors = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "1, UTF-8, LF, false",
    "2, UTF-8, CRLF, true",
    "3, GB18030, CR, false",
    "4, UTF-8, LF, true",
    "5, GB18030, CRLF, false"
  })
  void rows_in_any_order_make_the_same_dossiers(
      long seed, Charset charset, String lineEnd, boolean marked) throws IOException {
    String end = lineEnd.replace("CR", "\r").replace("LF", "\n");
    String text = (marked ? "\uFEFF" : "") + text(new Random(seed), end);
    Path export = Files.write(folder.resolve("export.csv"), text.getBytes(charset));

    List<Dossier> atOnce = read(export, Long.MAX_VALUE);
    List<InputError> told = List.copyOf(errors);
    errors.clear();
    List<Dossier> throughTheDisk = read(export, 0);

    assertThat(throughTheDisk.stream().map(Dossier::id))
        .hasSizeGreaterThan(10)
        .containsExactlyElementsOf(atOnce.stream().map(Dossier::id).toList());
    for (int i = 0; i < atOnce.size(); i++) {
      assertThat(throughTheDisk.get(i).sources()).isEqualTo(atOnce.get(i).sources());
      assertThat(different(throughTheDisk.get(i), atOnce.get(i))).isEmpty();
    }
    assertThat(errors).containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void a_damaged_character_is_told_as_ever() throws IOException {
    byte[] text = text(new Random(6), "\n").getBytes(StandardCharsets.UTF_8);
    text[text.length - 3] = (byte) 0xFF;
    Path export = Files.write(folder.resolve("export.csv"), text);

    List<Dossier> atOnce = read(export, Long.MAX_VALUE);
    List<InputError> told = List.copyOf(errors);
    errors.clear();

    assertThat(read(export, 0).equals(atOnce)).isTrue();
    assertThat(errors).isNotEmpty().isEqualTo(told);
  }

  @Test
  void a_body_is_the_same_as_long_as_its_rows_and_their_places_are() throws IOException {
    String text = text(new Random(7), "\n");
    List<String> before = digests(text);

    assertThat(digests(text)).isEqualTo(before);
    List<String> after = digests(text.replaceFirst("整改中(?=[^整]*$)", "已完成"));
    assertThat(after).hasSameSizeAs(before);
    after.removeAll(before);
    assertThat(after).hasSize(1);
  }

  private static List<String> different(Dossier one, Dossier other) {
    List<String> different = new ArrayList<>();
    for (int i = 0; i < Math.max(one.facts().size(), other.facts().size()); i++) {
      Fact first = i < one.facts().size() ? one.facts().get(i) : null;
      Fact second = i < other.facts().size() ? other.facts().get(i) : null;
      if (different.isEmpty() && !Objects.equals(first, second)) {
        different.add(first + "\ninstead of\n" + second);
      }
    }
    return different;
  }

  private List<String> digests(String text) throws IOException {
    Path export = Files.writeString(folder.resolve("export.csv"), text);
    try (Stream<Submission> submissions = reader(0).submissions(inputs(export))) {
      return new ArrayList<>(submissions.map(Submission::digest).toList());
    }
  }

  private List<Dossier> read(Path export, long large) {
    try (Stream<Dossier> dossiers = reader(large).read(inputs(export))) {
      return dossiers.toList();
    }
  }

  private DossierReader reader(long large) {
    return new DossierReader(
        Policy.builtIn(Desk.AS_OF), errors::add, InputStream.nullInputStream(), large);
  }

  private static Inputs inputs(Path export) {
    return new Inputs(List.of(export), null, null, null);
  }

  private static String text(Random random, String end) {
    StringBuilder text = new StringBuilder("整改台账汇总表" + end + HEADER + end);
    for (int row = 1; row <= ROWS; row++) {
      text.append(row(random, row, end)).append(end);
    }
    return text.toString();
  }

  /** Mostly a row; sometimes one that is blank, short, long, broken, or the header once more. */
  private static String row(Random random, int row, String end) {
    String body = random.nextInt(5) == 0 ? "" : "云岫县第" + random.nextInt(40) + "镇";
    String quoted = "\"" + body + "\"";
    String issue =
        random.nextInt(9) == 0 ? "\"台账" + end + "“缺”页，\"\"甲\"\"" + row + "\"" : "台账缺页" + row;
    return switch (random.nextInt(100)) {
      case 0 -> "";
      case 1 -> ",,,,,,,,,";
      case 2 -> HEADER;
      case 3 -> "," + row + "," + issue;
      case 4 -> "," + row + "," + issue + ",补齐,林岚,办公室,2025-09-30,整改中,,,,多,余";
      case 5 -> body + "," + row + ",\"没有合上,补齐,林岚,办公室,2025-09-30,整改中,,";
      case 6 -> quoted + " ," + row + "," + issue + ",补齐,林岚,办公室,2025-09-30,整改中,,";
      case 7 -> body + "," + row + ",\"合上\"之后,补齐,林岚,办公室,2025-09-30,整改中,,";
      default ->
          body + "," + row + "," + issue + ",补齐" + row + ",林岚,办公室,2025-09-30,整改中,2025-08-01,";
    };
  }
}
