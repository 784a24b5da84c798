package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Location;
import closeout.dossier.Paragraph;
import closeout.dossier.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of a published report that takes the place of its part issue by issue. It is no ledger:
 * it is read as the lines that it stands for, a heading for each issue with what was done below it.
 */
final class IssueList {

  private static final Pattern PUBLISHED = Pattern.compile("(?:通报|公示|公告|公布|公开|报告)");
  private static final Pattern LEDGER = Pattern.compile("(?:台账|清单|一览表|汇总表|明细表|登记表|统计表|情况表)");
  private static final Pattern TOLD = Pattern.compile("反馈|审计|巡察|巡视|督察|督查|检查");
  private static final Pattern ISSUE_HEADING =
      Pattern.compile(
          "(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）]?[.．、]?|问题[0-9一二三四五六七八九十]{1,3}[：:])?(?:关于|针对|对于).{4,100}问题.*"
              + "|[（(]?[0-9０-９]{1,3}[)）.．、].{2,60}问题.{0,12}");
  private static final Set<Concept> TOLD_IN_LINES =
      Set.of(
          Concept.MEASURE,
          Concept.PROGRESS,
          Concept.PLAN,
          Concept.STATUS,
          Concept.REASON,
          Concept.NEXT_STEP);
  private static final Pattern TOTAL = Pattern.compile("合\\s?计|总\\s?计|小\\s?计");
  private static final int TITLE_LINES = 8;
  private static final int LEAST_TEXT = 120;

  private final LedgerTable table;
  private final List<Paragraph> lines = new ArrayList<>();
  private int issues;

  private IssueList(LedgerTable table) {
    this.table = table;
  }

  /** Whether the table can be one: it names issues and tells what became of them. */
  static boolean possible(LedgerTable table) {
    return table.has(Concept.ISSUE)
        && (table.has(Concept.STATUS) || table.has(Concept.PROGRESS) || table.has(Concept.MEASURE));
  }

  /** Whether a text around tables is a published report that tells its issues nowhere else. */
  static boolean missingIn(List<Paragraph> text) {
    List<String> told =
        text.stream().map(line -> line.text().strip()).filter(line -> !line.isEmpty()).toList();
    if (told.stream().mapToInt(String::length).sum() < LEAST_TEXT
        || LEDGER.matcher(told.get(0)).find()) {
      return false;
    }
    List<String> head = told.subList(0, Math.min(TITLE_LINES, told.size()));
    boolean published = head.stream().anyMatch(line -> PUBLISHED.matcher(line).find());
    boolean inspected = head.stream().anyMatch(line -> TOLD.matcher(line).find());
    long headings = told.stream().filter(line -> ISSUE_HEADING.matcher(line).matches()).count();
    return published && inspected && headings < 2;
  }

  /** The lines that the table stands for. */
  static List<Paragraph> lines(LedgerTable table) {
    IssueList list = new IssueList(table);
    table.rows().forEach(list::read);
    return list.lines;
  }

  private void read(Row row) {
    LedgerColumn issue = table.column(Concept.ISSUE);
    String title = row.cell(issue.index()).strip();
    String number = table.text(row, Concept.NUMBER).strip();
    if (TOTAL.matcher(title).matches() || TOTAL.matcher(number).matches()) {
      return;
    }
    if (!title.isEmpty()) {
      issues++;
      heading(row, issue, number, title);
    }
    for (LedgerColumn column : table.columns()) {
      String cell = row.cell(column.index());
      if (column != issue && !cell.isBlank() && !column.has(Concept.NUMBER)) {
        boolean tells = column.concepts().stream().anyMatch(TOLD_IN_LINES::contains);
        String label = tells ? "" : column.label() + "：";
        lines.add(line(row.at(column.index(), column.label()), label, closed(cell)));
      }
    }
  }

  /** 1、 and the title; where both stand in one line of a plain text, each at its own place. */
  private void heading(Row row, LedgerColumn issue, String printed, String title) {
    Location at = row.at(issue.index(), issue.label());
    String number = printed.replaceAll("[.．、]$", "");
    String heading = title.replaceAll("。$", "");
    Location numbered = number.isEmpty() ? null : table.at(row, Concept.NUMBER);
    int gap = numbered == null ? 0 : at.column() - numbered.column() - number.length();
    boolean oneLine = numbered != null && plain(at) && numbered.line() == at.line();
    if (oneLine && gap > 0) {
      lines.add(line(numbered, "", number + "、" + " ".repeat(gap - 1) + heading));
    } else {
      lines.add(line(at, (number.isEmpty() ? issues : number) + "、", heading));
    }
  }

  /** Cells end without the mark that would keep the next one from being read as their rest. */
  private static String closed(String cell) {
    String words = cell.strip();
    return "。！？；…".indexOf(words.charAt(words.length() - 1)) < 0 ? words + "。" : words;
  }

  private static boolean plain(Location at) {
    return at.paragraph() == null && at.spot() == null;
  }

  /**
   * A cell as a line of its own, at its column, so that the cells of a row do not overlap; what is
   * set before it takes the room of the cells on its left.
   */
  private Paragraph line(Location at, String before, String cell) {
    String words = before + cell.replace('\n', ' ').strip();
    if (plain(at)) {
      int room = Math.max(0, at.column() - 1 - before.length());
      return new Paragraph(at.line(), " ".repeat(room) + words, null, null);
    }
    boolean sameRow = !lines.isEmpty() && lines.get(lines.size() - 1).line() == at.line();
    int column = sameRow ? lines.get(lines.size() - 1).text().length() + 1 : 0;
    List<Stretch> stretches = at.spot() == null ? List.of() : List.of(new Stretch(0, at.spot()));
    String text = " ".repeat(column) + words;
    return new Paragraph(at.line(), text, at.paragraph(), at.page(), stretches);
  }
}
