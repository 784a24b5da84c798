package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Status;
import closeout.read.Meaning.Ambiguity;
import closeout.wording.Spelling;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles what the columns of one table mean together (docs/reading.md, Ledger rows). */
final class ColumnMeanings {

  /** Rows that are looked at where the cells decide. */
  private static final int SAMPLE = 500;

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})?%");

  private static final Pattern LEVEL = Pattern.compile("([一二三四])级问题");

  /** A second column of these is another thing, or the same thing less exactly. */
  private static final Set<Concept> SINGLE =
      EnumSet.of(
          Concept.NUMBER,
          Concept.BODY,
          Concept.ISSUE,
          Concept.ISSUE_TITLE,
          Concept.MEASURE,
          Concept.MEASURE_NUMBER,
          Concept.TYPE,
          Concept.START,
          Concept.DEADLINE,
          Concept.STATUS,
          Concept.COMPLETED_FLAG,
          Concept.PERCENT,
          Concept.FINISHED,
          Concept.CLOSED_FLAG,
          Concept.CLOSED,
          Concept.OVERDUE_FLAG,
          Concept.ON_TIME_FLAG);

  private final List<String> labels;
  private final Wording wording;
  private final List<Row> sample;
  private final List<Meaning> meanings = new ArrayList<>();

  ColumnMeanings(List<String> labels, List<Row> rows, Labels known, Wording wording) {
    this.wording = wording;
    this.labels = labels;
    this.sample = rows.stream().limit(SAMPLE).filter(row -> !Totals.in(row)).toList();
    labels.forEach(label -> meanings.add(known.meaning(label)));
  }

  List<LedgerColumn> columns() {
    settleMergedLabels();
    settleBodies();
    settleTasks();
    settleMeasures();
    settleFinished();
    settleStatus();
    settleUnnamedStatus();
    settleNumbers();
    settleIssues();
    leaveOneOfEach();
    List<LedgerColumn> columns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (!labels.get(i).isEmpty() || written(i) > 0) {
        columns.add(new LedgerColumn(i, label(i), meaning.concepts(), certain(meaning)));
      }
    }
    return columns;
  }

  private String label(int column) {
    boolean merged = labels.get(column).isEmpty() && meanings.get(column).known();
    return labels.get(merged ? column - 1 : column);
  }

  /** 完成时间 is the finish date beyond doubt where another column has the deadlines. */
  private static boolean certain(Meaning meaning) {
    return !meaning.concepts().isEmpty()
        && (meaning.ambiguity() == null
            || meaning.ambiguity() == Ambiguity.FINISHED_OR_DEADLINE
                && meaning.has(Concept.FINISHED));
  }

  /** A blank label beside the issue belongs to a merged cell: 反馈问题 over group and text. */
  private void settleMergedLabels() {
    for (int i = 1; i < labels.size(); i++) {
      boolean merged = labels.get(i).isEmpty() && meanings.get(i - 1).has(Concept.ISSUE);
      if (merged && 2 * written(i) > sample.size()) {
        meanings.set(i, meanings.get(i - 1));
      }
    }
  }

  /** In a table of issues 单位 is no measuring unit, but who is responsible or inspected. */
  private void settleBodies() {
    if (having(Concept.ISSUE).isEmpty()) {
      return;
    }
    for (int i : having(Concept.UNIT_NAME)) {
      settle(i, definite(Concept.DEPARTMENT) ? Concept.BODY : Concept.DEPARTMENT);
    }
  }

  /** 整改任务 is what is to be done where another column tells what is wrong. */
  private void settleTasks() {
    for (int i : ambiguous(Ambiguity.ISSUE_OR_MEASURE)) {
      Concept other = definite(Concept.MEASURE) ? Concept.GOAL : Concept.MEASURE;
      settle(i, definite(Concept.ISSUE) ? other : Concept.ISSUE);
    }
  }

  private void settleMeasures() {
    for (Ambiguity ambiguity : List.of(Ambiguity.MEASURE_OR_PLAN, Ambiguity.MEASURE_OR_GOAL)) {
      for (int i : ambiguous(ambiguity)) {
        Concept other = ambiguity == Ambiguity.MEASURE_OR_PLAN ? Concept.PLAN : Concept.GOAL;
        settle(i, definite(Concept.MEASURE) ? other : Concept.MEASURE);
      }
    }
  }

  private void settleFinished() {
    for (int i : ambiguous(Ambiguity.FINISHED_OR_DEADLINE)) {
      settle(i, definite(Concept.DEADLINE) ? Concept.FINISHED : Concept.DEADLINE);
    }
  }

  private void settleStatus() {
    for (int i : ambiguous(Ambiguity.STATUS_OR_PROGRESS)) {
      settle(i, !definite(Concept.STATUS) && statuses(i) ? Concept.STATUS : Concept.PROGRESS);
    }
  }

  /** Where no label names the status, the column whose cells are statuses holds it. */
  private void settleUnnamedStatus() {
    if (having(Concept.ISSUE).isEmpty()
        || definite(Concept.STATUS)
        || definite(Concept.COMPLETED_FLAG)) {
      return;
    }
    for (int i = 0; i < meanings.size(); i++) {
      if (!meanings.get(i).known() && written(i) > 1 && statuses(i)) {
        settle(i, Concept.STATUS);
        return;
      }
    }
  }

  private boolean statuses(int column) {
    int stated = 0;
    int read = 0;
    for (Row row : sample) {
      String cell = row.cell(column);
      if (!wording.vocabulary().content(cell).empty()) {
        stated++;
        boolean status = wording.statuses().ofCell(cell) != Status.UNKNOWN;
        read += status || PERCENT.matcher(Spelling.compact(cell)).matches() ? 1 : 0;
      }
    }
    return stated > 0 && 5 * read >= 4 * stated;
  }

  /** Beside a number of the issue, 序号 counts the rows or the measures. */
  private void settleNumbers() {
    List<Integer> numbers = having(Concept.NUMBER);
    if (numbers.size() < 2) {
      return;
    }
    int own =
        numbers.stream()
            .filter(
                i ->
                    labels.get(i).contains("问题")
                        || labels.get(i).toLowerCase(Locale.ROOT).contains("issue"))
            .findFirst()
            .orElse(
                numbers.stream()
                    .filter(i -> !labels.get(i).equals("序号"))
                    .findFirst()
                    .orElse(numbers.get(0)));
    boolean measures = having(Concept.ISSUE).isEmpty() && !definite(Concept.MEASURE_NUMBER);
    for (int i : numbers) {
      if (i != own) {
        settle(
            i, measures && definite(Concept.MEASURE) ? Concept.MEASURE_NUMBER : Concept.ROW_NUMBER);
        measures = false;
      }
    }
  }

  /**
   * Of several texts of the issue one is the text, the others are group or title: the finest level
   * (三级问题) where levels are named, else the one that is written as often as there are numbers, and
   * of those the longest.
   */
  private void settleIssues() {
    List<Integer> texts = new ArrayList<>(having(Concept.ISSUE));
    texts.addAll(having(Concept.ISSUE_TITLE));
    if (texts.isEmpty()) {
      return;
    }
    boolean exact = texts.stream().anyMatch(i -> meanings.get(i).exact());
    int text =
        texts.stream()
            .filter(i -> !exact || meanings.get(i).exact())
            .max(
                Comparator.<Integer, Integer>comparing(i -> level(labels.get(i)))
                    .thenComparing(i -> -aside(i))
                    .thenComparing(this::length)
                    .thenComparing(i -> -i))
            .orElseThrow();
    for (int i : texts) {
      if (i == text) {
        settle(i, Concept.ISSUE);
      } else if (!meanings.get(i).exact()) {
        meanings.set(i, Meaning.UNKNOWN);
      } else if (5 * different(i) >= 4 * different(text)) {
        settle(i, Concept.ISSUE_TITLE);
      } else {
        meanings.set(
            i, definite(Concept.ASPECT) ? Meaning.UNKNOWN : meanings.get(i).as(Concept.ASPECT));
      }
    }
  }

  /** The level that the label names, or 0; a column of levels that nobody uses is none. */
  private static int level(String label) {
    Matcher level = LEVEL.matcher(label);
    return level.find() ? "一二三四".indexOf(level.group(1)) + 1 : 0;
  }

  /** How many numbers have no text in that column, or texts no number. */
  private long aside(int column) {
    List<Integer> numbers = having(Concept.NUMBER);
    return numbers.isEmpty()
        ? 0
        : sample.stream().filter(row -> blank(row, column) != blank(row, numbers.get(0))).count();
  }

  private boolean blank(Row row, int column) {
    return Spelling.blank(row.cell(column));
  }

  private long different(int column) {
    return sample.stream()
        .map(row -> row.cell(column).strip())
        .filter(cell -> !Spelling.blank(cell))
        .distinct()
        .count();
  }

  private void leaveOneOfEach() {
    for (Concept concept : SINGLE) {
      List<Integer> all = having(concept);
      int kept =
          all.stream()
              .filter(i -> meanings.get(i).exact() && meanings.get(i).ambiguity() == null)
              .findFirst()
              .or(() -> all.stream().filter(i -> meanings.get(i).exact()).findFirst())
              .orElse(all.isEmpty() ? -1 : all.get(0));
      for (int i : all) {
        if (i != kept) {
          meanings.set(i, Meaning.UNKNOWN);
        }
      }
    }
  }

  private double length(int column) {
    double length = 0;
    for (Row row : sample) {
      length += row.cell(column).length();
    }
    return length / Math.max(1, written(column));
  }

  private long written(int column) {
    return sample.stream()
        .filter(row -> wording.vocabulary().content(row.cell(column)) != Content.BLANK)
        .count();
  }

  private List<Integer> ambiguous(Ambiguity ambiguity) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).ambiguity() == ambiguity) {
        found.add(i);
      }
    }
    return found;
  }

  private List<Integer> having(Concept concept) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).has(concept)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean definite(Concept concept) {
    return !having(concept).isEmpty();
  }

  private void settle(int column, Concept concept) {
    meanings.set(column, meanings.get(column).as(concept));
  }
}
