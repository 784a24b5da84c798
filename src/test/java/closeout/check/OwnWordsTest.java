package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import closeout.dossier.Content;
import closeout.dossier.Dossier;
import closeout.dossier.Evidence;
import closeout.dossier.Field;
import closeout.dossier.Issue;
import closeout.dossier.Measure;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.engine.Rulebook;
import closeout.finding.InputError;
import closeout.policy.Policy;
import closeout.policy.PolicyException;
import closeout.policy.PolicyFile;
import closeout.read.Inputs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a policy adds to word lists, or takes away, change what is read. */
final class OwnWordsTest {

  private static final Rulebook RULEBOOK = Rulebook.load();
  private static final String HEADER = "序号,反馈问题,整改措施,责任人,整改时限,整改状态,整改进展情况,佐证材料\n";
  private static final String REPORT =
      """
      中共云岫镇委员会关于巡察整改进展情况的通报

      二、整改落实情况
      1.关于值班制度执行不严的问题。
      整改情况：重新排定值班表，由带班领导逐日签字。该问题%s。
      2.关于窗口服务不规范的问题。
      整改情况：设置首问责任岗，公开办事指南。该问题已完成整改。
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "已清零,   addWords: {completed: 已清零},            unstated,  completed",
    "进度过半, addWords: {in-progress: [进度过半]},      unstated,  in-progress",
    "已办结,   removeWords: {completed: 已办结},         completed, unstated",
    "已办结,   addWords: {basically-completed: 已办结},  completed, basically-completed",
    "Ｄｏｎｅ, addWords: {completed: ＤＯＮＥ},          completed, completed"
  })
  void words_of_statuses_hold_in_cells(String cell, String policy, String before, String after)
      throws IOException {
    Function<Dossier, Object> status = dossier -> dossier.facts(Issue.class).get(0).status().code();
    String row = "1,值班制度执行不严,重新排定值班表,秦小满,2025年6月底前," + cell + ",已排定,值班表\n";
    assertThat(status.apply(ledger(row, "{}"))).isEqualTo(before);
    assertThat(status.apply(ledger(row, policy))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "已清零,     addWords: {completed: 已清零},        unstated,  completed",
    "已办结, removeWords: {completed: 已办结}, completed, unstated"
  })
  void words_of_statuses_hold_in_sentences(String words, String policy, String before, String after)
      throws IOException {
    Function<Dossier, Object> status = dossier -> dossier.facts(Issue.class).get(0).status().code();
    String report = REPORT.formatted(words);
    assertThat(status.apply(read("report.txt", report, "{}"))).isEqualTo(before);
    assertThat(status.apply(read("report.txt", report, policy))).isEqualTo(after);
  }

  @Test
  void words_of_cells_hold() throws IOException {
    String row = "1,值班制度执行不严,按要求落实,本镇同志,2025年6月底前,整改中,抓好抓实,资料已建档\n";
    assertThat(ledger(row, "{}").facts(Measure.class)).hasSize(1);
    assertThat(ledger(row, "addWords: {filler: 按要求落实}").facts(Measure.class)).isEmpty();
    assertThat(ledger(row, "{}").facts(Evidence.class)).hasSize(1);
    assertThat(ledger(row, "addWords: {evidence-filler: 资料已建档}").facts(Evidence.class)).isEmpty();
    assertThat(kinds(ledger(row, "{}"))).doesNotContain(Content.COLLECTIVE);
    assertThat(kinds(ledger(row, "addWords: {collective: 本镇同志}"))).contains(Content.COLLECTIVE);
    assertThat(ledger(row, "addWords: {vague: 按要求落实}").facts(Measure.class))
        .extracting(Measure::vague)
        .containsExactly(true);
  }

  @ParameterizedTest
  @CsvSource({
    "MATERIAL_MATTER,      '1,光伏板被拆,查明去向,秦小满,2025年6月底前,整改中,已查明两块,',      material-matter: 光伏板",
    "REOPENING,            '1,值班不严,重新排班,秦小满,2025年6月底前,整改中,近期又有抬头,',        reopening: 抬头"
  })
  void words_that_are_looked_for_in_cells_are_found(MentionKind kind, String row, String words)
      throws IOException {
    assertThat(mentions(ledger(row + "\n", "{}"), kind)).isEmpty();
    assertThat(mentions(ledger(row + "\n", "addWords: {" + words + "}"), kind)).hasSize(1);
    String word = words.split(": ")[1];
    assertThat(mentions(ledger(row + "\n", "addWords: {" + words + "}"), kind))
        .containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME_BESIDE_SANCTION, 对村干部赵甲乙作出扣发绩效处理, addWords: {sanction-word: 扣发绩效}, 0, 1",
    "NAME_BESIDE_SANCTION, 对村干部赵甲乙诫勉谈话,         'removeWords: {sanction-word: [诫勉谈话, 诫勉]}', 1, 0",
    "NAME_BESIDE_SANCTION, 对村干部高家桥诫勉谈话,         addWords: {not-a-name: 高家桥}, 1, 0",
    "SENSITIVE_ATTRIBUTE,  村民钱小军患乙类传染病在家休养, addWords: {sensitive-attribute: 乙类传染病}, 0, 1"
  })
  void words_that_are_looked_for_in_reports_are_found(
      MentionKind kind, String sentence, String policy, int before, int after) throws IOException {
    String report = REPORT.formatted("已完成整改").replace("由带班领导逐日签字", sentence);
    assertThat(mentions(read("report.txt", report, "{}"), kind)).hasSize(before);
    assertThat(mentions(read("report.txt", report, policy), kind)).hasSize(after);
  }

  @Test
  void a_list_or_word_that_is_not_there_is_told_with_the_nearest() throws IOException {
    assertThat(problem("addWords: {complete: x}")).contains("policy-unknown-words", "completed");
    assertThat(problem("removeWords: {completed: 已办接}")).contains("policy-not-among", "已办结");
    assertThat(problem("addWords: [x]")).contains("policy-not-a-map");
  }

  @Test
  void the_schema_names_the_lists() throws IOException {
    JsonNode schema =
        new ObjectMapper()
            .readTree(Policy.class.getResourceAsStream("/closeout/schema/policy.schema.json"));
    List<String> names = new ArrayList<>();
    schema.at("/properties/addWords/properties").fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactlyElementsOf(Checker.words().keySet());
  }

  @ParameterizedTest
  @CsvSource({"docs/policy.md, ## Words", "docs/policy.zh-CN.md, ## 词表"})
  void the_documentation_shows_the_lists_and_a_policy(Path page, String heading)
      throws IOException {
    String words = Files.readString(page).split(heading)[1];
    assertThat(words.lines().filter(line -> line.startsWith("| `")).map(OwnWordsTest::list))
        .containsExactlyElementsOf(Checker.words().keySet());
    String example = words.split("```yaml")[1].split("```")[0];
    assertThat(ledger("1,值班不严,重新排班,秦小满,2025年6月底前,已清零,,\n", example).facts(Issue.class))
        .extracting(issue -> issue.status().code())
        .containsExactly("completed");
  }

  private static String list(String line) {
    return line.split("`")[1];
  }

  /** Code and arguments of what is wrong with a policy. */
  private List<Object> problem(String policy) {
    InputError problem =
        catchThrowableOfType(PolicyException.class, () -> ledger("", policy)).problems().get(0);
    List<Object> told = new ArrayList<>(problem.arguments());
    told.add(problem.code());
    return told;
  }

  private static List<Content> kinds(Dossier dossier) {
    return dossier.facts(Field.class).stream().map(Field::kind).toList();
  }

  private static List<String> mentions(Dossier dossier, MentionKind kind) {
    return dossier.facts(Mention.class).stream()
        .filter(mention -> mention.kind() == kind)
        .map(Mention::text)
        .toList();
  }

  private Dossier ledger(String rows, String policy) throws IOException {
    return read("ledger.csv", HEADER + rows, policy);
  }

  private Dossier read(String name, String text, String policy) throws IOException {
    Path input = Files.writeString(folder.resolve(name), text);
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), policy);
    Policy decided =
        PolicyFile.inForce(file, List.of(), Checker.words(), null, Clock.systemUTC()).policy();
    return new Checker(RULEBOOK, decided, 1)
        .understand(new Inputs(List.of(input), null, null, null), error -> {})
        .get(0);
  }
}
