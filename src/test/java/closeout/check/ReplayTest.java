package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.Language;
import closeout.finding.Severity;
import closeout.format.CsvFormatter;
import closeout.format.Formatter;
import closeout.format.HtmlFormatter;
import closeout.format.JsonFormatter;
import closeout.format.Presentation;
import closeout.format.TextFormatter;
import closeout.policy.Policy;
import closeout.read.Inputs;
import closeout.store.Keep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An audit that was kept is told again to the byte, and only as long as nothing changed. */
class ReplayTest {

  private static final Rulebook RULEBOOK = Rulebook.load();
  private static final LocalDate FIRST = LocalDate.of(2024, 8, 20);
  private static final List<Formatter> FORMATTERS =
      List.of(new TextFormatter(), new JsonFormatter(), new HtmlFormatter(), new CsvFormatter());
  private static final String HEADER = "序号,反馈问题,整改措施,责任领导,责任部门,整改时限,整改状态,整改进展情况,更新时间,实际完成时间,佐证材料\n";

  @TempDir private Path folder;

  private final Map<String, String> ledgers = new TreeMap<>();
  private int replayed;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatever_changes_between_runs_the_audit_is_that_of_a_whole_run(long seed)
      throws IOException {
    Random random = new Random(seed);
    LocalDate day = FIRST;
    Policy policy = Policy.builtIn(day);
    for (int body = 0; body < 6; body++) {
      ledgers.put("第" + body + "镇", ledger(random));
    }
    for (int run = 0; run < 14; run++) {
      lay();
      assertThat(told(policy.on(day), true)).isEqualTo(told(policy.on(day), false));
      String body = "第" + random.nextInt(8) + "镇";
      switch (random.nextInt(6)) {
        case 0 -> ledgers.remove(body);
        case 1, 2 -> ledgers.put(body, ledger(random));
        case 3 -> policy = other(policy);
        default -> day = day.plusDays(random.nextInt(5) - 1);
      }
    }
    assertThat(replayed).isGreaterThan(10);
  }

  @Test
  void every_day_of_a_year_is_as_in_a_whole_run() throws IOException {
    ledgers.put("某镇", HEADER + "1,窗口缺岗,排班,林岚,办公室,2024-10-10,整改中,已排班,2024-08-15,,\n");
    ledgers.put("某乡", HEADER + "1,账目不清,清账,林岚,办公室,2024-09-01,已完成,已清账,,2024-09-20,凭证\n");
    lay();
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(80)); day = day.plusDays(1)) {
      Policy policy = Policy.builtIn(day);
      assertThat(told(policy, true)).as(day.toString()).isEqualTo(told(policy, false));
    }
    assertThat(replayed).isGreaterThan(20);
  }

  @Test
  void a_damaged_file_is_ignored_and_told() throws IOException {
    ledgers.put("某镇", ledger(new Random(3)));
    lay();
    Policy policy = Policy.builtIn(FIRST);
    String whole = told(policy, true);
    Path kept = folder.resolve("state").resolve("audits.closeout");
    byte[] bytes = Files.readAllBytes(kept);
    for (int at : new int[] {20, bytes.length / 2, bytes.length - 40, bytes.length - 3}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      Files.write(kept, damaged);
      assertThat(told(policy, true)).isEqualTo(whole);
    }
    Files.write(kept, java.util.Arrays.copyOf(bytes, 10));
    try (Keep keep = Keep.open(folder.resolve("state"), "1", RULEBOOK.byName())) {
      assertThat(keep.found()).isEqualTo(Keep.Found.DAMAGE);
    }
  }

  @Test
  void two_runs_do_not_share_a_folder() throws IOException {
    Path state = folder.resolve("state");
    try (Keep keep = Keep.open(state, "1", RULEBOOK.byName())) {
      assertThat(keep.found()).isEqualTo(Keep.Found.NOTHING);
      assertThat(Keep.open(state, "1", RULEBOOK.byName())).isNull();
      keep.finish();
    }
    try (Keep other = Keep.open(state, "2", RULEBOOK.byName())) {
      assertThat(other.found()).isEqualTo(Keep.Found.OTHER_VERSION);
    }
  }

  private static Policy other(Policy policy) {
    return policy.severities().isEmpty()
        ? policy.rating(Map.of("overdue", Severity.INFO))
        : policy.rating(Map.of());
  }

  private void lay() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    try (Stream<Path> files = Files.walk(inputs)) {
      files.filter(Files::isRegularFile).forEach(ReplayTest::delete);
    }
    for (Map.Entry<String, String> ledger : ledgers.entrySet()) {
      Path own = Files.createDirectories(inputs.resolve(ledger.getKey()));
      Files.writeString(own.resolve("整改台账.csv"), ledger.getValue());
    }
  }

  private String told(Policy policy, boolean withState) throws IOException {
    Checker checker = new Checker(RULEBOOK, policy, 1);
    if (!withState) {
      return told(checker.check(inputs(), "1.2.3", Severity.ERROR));
    }
    try (Keep keep = Keep.open(folder.resolve("state"), "1", RULEBOOK.byName())) {
      checker.use(keep);
      Audit audit = checker.check(inputs(), "1.2.3", Severity.ERROR);
      replayed += keep.replayed();
      keep.finish();
      return told(audit);
    }
  }

  private Inputs inputs() {
    return new Inputs(List.of(folder.resolve("inputs")), null, null, null);
  }

  private static String told(Audit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Formatter formatter : FORMATTERS) {
      formatter.write(audit, new Presentation(Language.ZH, false, 100, false, false), out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String ledger(Random random) {
    StringBuilder ledger = new StringBuilder(HEADER);
    for (int row = 1; row <= 3; row++) {
      boolean done = random.nextBoolean();
      ledger.append(row).append(",台账缺页").append(random.nextInt(9)).append("处");
      ledger.append(random.nextInt(5) == 0 ? "," : ",补齐台账").append(",林岚,办公室,");
      ledger.append(FIRST.plusDays(random.nextInt(60) - 10));
      ledger.append(done ? ",已完成,已补齐," : ",整改中,正在补,");
      ledger.append(FIRST.minusDays(random.nextInt(90))).append(',');
      ledger.append(done ? FIRST.plusDays(random.nextInt(20) - 10) + ",照片" : ",").append('\n');
    }
    return ledger.toString();
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
