package closeout.format;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Funds;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Measure;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.ReportedFigure;
import closeout.finding.Discretion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The ledger (台账) that a report implies, as tables in the column labels that the check reads. Each
 * row says which report it was taken from: an extract proves nothing beyond its report, and the
 * check treats it so.
 */
public final class Extraction {

  private static final String STATUS_UNSTATED = "";

  private final Dossier dossier;
  private final String source;
  private final Discretion discretion;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param source the report's file name, written into every row
   * @param showPrivate whether personal data stand as they are in the report
   */
  public Extraction(Dossier dossier, String source, boolean showPrivate) {
    this.dossier = dossier;
    this.source = source;
    this.discretion = showPrivate ? Discretion.NONE : Discretion.about(dossier);
    dossier.facts(Issue.class).forEach(issue -> numbers.put(issue.key(), numbers.size() + 1));
  }

  /** File name and text of each table that has rows. */
  public Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    put(
        tables,
        "dossier.csv",
        List.of("被巡察单位", "巡察机构", "巡察开始", "巡察结束", "反馈日期", "成文日期"),
        inspections());
    put(
        tables,
        "issues.csv",
        List.of("序号", "主要方面", "问题标题", "反馈问题", "责任领导", "责任部门", "责任人", "整改时限", "整改状态", "整改进展情况"),
        issues());
    put(tables, "measures.csv", List.of("问题序号", "整改措施"), measures());
    put(tables, "accountability.csv", List.of("问题序号", "处理方式", "处理人数"), accountability());
    put(tables, "regulations.csv", List.of("问题序号", "制度名称", "制修订", "文号"), regulations());
    put(tables, "funds.csv", List.of("问题序号", "资金类型", "金额", "计量单位"), funds());
    put(tables, "figures.csv", List.of("指标", "数值", "计量单位", "原文"), figures());
    return tables;
  }

  private void put(
      Map<String, String> tables, String name, List<String> labels, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      tables.put(name, print(labels, rows));
    }
  }

  private String print(List<String> labels, List<List<String>> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = CSVFormat.RFC4180.print(text)) {
      printer.printRecord(with(labels, "摘录自"));
      for (List<String> row : rows) {
        List<String> cells = row.stream().map(discretion::mask).toList();
        printer.printRecord(with(cells.stream().map(SpreadsheetText::inert).toList(), source));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> with(List<String> cells, String last) {
    List<String> all = new ArrayList<>(cells);
    all.add(last);
    return all;
  }

  private List<List<String>> inspections() {
    return dossier.facts(Inspection.class).stream()
        .map(
            inspection ->
                List.of(
                    text(inspection.inspectedBody()),
                    text(inspection.inspectingBody()),
                    date(inspection.startedOn()),
                    date(inspection.endedOn()),
                    date(inspection.feedbackOn()),
                    date(inspection.signedOn())))
        .toList();
  }

  private List<List<String>> issues() {
    return dossier.facts(Issue.class).stream()
        .map(
            issue ->
                List.of(
                    number(issue),
                    text(issue.aspect()),
                    text(issue.title()),
                    text(issue.text()),
                    text(issue.responsibility().leader()),
                    text(issue.responsibility().department()),
                    text(issue.responsibility().person()),
                    deadline(issue.deadline()),
                    status(issue),
                    text(issue.result())))
        .toList();
  }

  private List<List<String>> measures() {
    return dossier.facts(Measure.class).stream()
        .map(measure -> List.of(number(measure), text(measure.text())))
        .toList();
  }

  private List<List<String>> accountability() {
    return dossier.facts(AccountabilityAction.class).stream()
        .map(action -> List.of(number(action), action.term(), amount(action.count())))
        .toList();
  }

  private List<List<String>> regulations() {
    return dossier.facts(Regulation.class).stream()
        .filter(regulation -> regulation.title() != null)
        .map(
            regulation ->
                List.of(
                    number(regulation),
                    regulation.title(),
                    action(regulation),
                    text(regulation.documentNumber())))
        .toList();
  }

  private static String action(Regulation regulation) {
    return switch (regulation.action()) {
      case CREATED -> "新建";
      case REVISED -> "修订";
      case REPEALED -> "废止";
      case CITED -> "引用";
    };
  }

  private List<List<String>> funds() {
    return dossier.facts(Funds.class).stream()
        .map(
            money ->
                List.of(
                    number(money), money.term(), amount(money.amount()), moneyUnit(money.amount())))
        .toList();
  }

  private List<List<String>> figures() {
    return dossier.facts(ReportedFigure.class).stream()
        .map(
            figure ->
                List.of(
                    figure.metric(),
                    amount(figure.value()),
                    figure.unitName(),
                    figure.at().quote()))
        .toList();
  }

  private String number(Fact fact) {
    Integer number = numbers.get(fact.forIssue());
    return number == null ? "" : number.toString();
  }

  private static String status(Issue issue) {
    return switch (issue.status()) {
      case COMPLETED -> "已完成";
      case BASICALLY_COMPLETED -> "基本完成";
      case IN_PROGRESS -> "正在推进";
      case LONG_TERM -> "长期坚持";
      case NOT_STARTED -> "未完成";
      case NOT_APPLICABLE -> "不适用";
      case UNSTATED, UNKNOWN -> Objects.requireNonNullElse(issue.statusText(), STATUS_UNSTATED);
    };
  }

  private static String moneyUnit(Quantity amount) {
    return switch (amount.scale().toPlainString()) {
      case "10000" -> "万元";
      case "100000000" -> "亿元";
      default -> "元";
    };
  }

  private static String amount(Quantity quantity) {
    return quantity == null ? "" : quantity.plain();
  }

  private static String deadline(Deadline deadline) {
    return deadline == null ? "" : deadline.text();
  }

  private static String date(DateInterval date) {
    return date == null
        ? ""
        : date.exact() ? date.first().toString() : date.first() + "至" + date.last();
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "").strip();
  }
}
