package closeout.read;

import closeout.dossier.Concept;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gathers the rows of a table into issues: the blanks of merged cells mean "as above" in the
 * leading text columns of rows that go on (docs/reading.md, Ledger rows).
 */
final class IssueGroups {

  private static final Pattern TOTAL = Pattern.compile("(?:合计|小计|总计|共计|总数|total)[:：]?.{0,8}");
  private static final Pattern NOTE =
      Pattern.compile("(?:注|备注|说明|填表|填报|审核|制表|审批|单位负责人|主要负责人|联系人|签字).{0,2000}", Pattern.DOTALL);

  /** 制表人：…, 审核：…, 日期：…: what stands below a table, a cell each. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:填表|填报|制表|编制|审核|复核|审批|审定|签批|经办|报送|单位|部门|主要|分管|负责|联系|签字|签名|盖章|日期|时间|电话)[^：:。；]{0,14}[:：][^。；]{0,40}");

  private static final Pattern NUMBER =
      Pattern.compile("[A-Za-z]{0,6}[-_ ]?[0-9（()）.\\-—]{1,16}|第?[一二三四五六七八九十百0-9]{1,5}[号项条]?");

  private final LedgerTable table;
  private final LedgerColumn number;
  private final LedgerColumn text;
  private final LedgerColumn aspect;
  private final boolean numbersCountRows;
  private final Chapters chapters;
  private final List<IssueGroup> groups = new ArrayList<>();
  private final Map<String, IssueGroup> current = new HashMap<>();
  private final Map<String, String> aspects = new HashMap<>();
  private final Map<List<String>, IssueGroup> known = new HashMap<>();

  private IssueGroups(LedgerTable table) {
    this.table = table;
    this.number = table.column(Concept.NUMBER);
    this.text = table.column(Concept.ISSUE);
    this.aspect = table.column(Concept.ASPECT);
    this.numbersCountRows = numbersCountRows();
    this.chapters = new Chapters(table, number, text);
  }

  static List<IssueGroup> of(LedgerTable table) {
    IssueGroups groups = new IssueGroups(table);
    String body = null;
    for (Row row : table.rows()) {
      String own = table.text(row, Concept.BODY).strip();
      body = own.isEmpty() ? body : own;
      groups.add(row, body);
    }
    return groups.groups;
  }

  private void add(Row row, String body) {
    String lead = lead(row);
    if (lead.isEmpty() || TOTAL.matcher(lead).matches() || Totals.in(row) || signed(row)) {
      return;
    }
    if (chapters.named(row)) {
      aspects.put(body, cell(row, text));
      current.remove(body);
      return;
    }
    if (standsAlone(row)) {
      if (!NOTE.matcher(lead).matches()) {
        aspects.put(body, lead);
        current.remove(body);
      }
      return;
    }
    if (aspect != null && !cell(row, aspect).isEmpty()) {
      aspects.put(body, cell(row, aspect));
    }
    IssueGroup open = current.get(body);
    if (goesOn(row, open)) {
      if (open == null) {
        open = begin(row, body, null, null);
      }
      open.rows().add(row);
      return;
    }
    String printed = number == null || cell(row, number).isEmpty() ? null : cell(row, number);
    String words = text == null ? "" : row.cell(text.index()).strip();
    List<String> identity =
        List.of(
            String.valueOf(body),
            Spelling.compact(printed == null ? "" : printed),
            Spelling.compact(words));
    IssueGroup same = printed == null || words.isEmpty() ? null : known.get(identity);
    IssueGroup group = same == null ? begin(row, body, printed, words) : same;
    known.put(identity, group);
    current.put(body, group);
    group.rows().add(row);
  }

  private IssueGroup begin(Row row, String body, String printed, String words) {
    IssueGroup group =
        new IssueGroup(
            table,
            body,
            aspects.getOrDefault(body, table.sheet()),
            printed,
            words,
            new ArrayList<>());
    groups.add(group);
    current.put(body, group);
    return group;
  }

  /** Whether the row continues the issue above. */
  private boolean goesOn(Row row, IssueGroup open) {
    String words = text == null ? "" : cell(row, text);
    String printed = number == null ? "" : cell(row, number);
    if (text == null) {
      return printed.isEmpty();
    }
    if (words.isEmpty()) {
      return printed.isEmpty() || numbersCountRows || open != null && printed.equals(open.number());
    }
    return printed.isEmpty()
        && open != null
        && open.text() != null
        && Spelling.compact(words).equals(Spelling.compact(open.text()));
  }

  /** Whether several rows without issue text have numbers: then the numbers count rows. */
  private boolean numbersCountRows() {
    if (number == null || text == null) {
      return false;
    }
    int numbered = 0;
    int blank = 0;
    for (Row row : table.rows()) {
      if (cell(row, text).isEmpty() && !standsAlone(row)) {
        blank++;
        numbered += cell(row, number).isEmpty() ? 0 : 1;
      }
    }
    return numbered >= 2 && 2 * numbered > blank;
  }

  /** Whether the row has one cell left of the issue and nothing else: a heading or a note. */
  private boolean standsAlone(Row row) {
    int filled = 0;
    int last = -1;
    for (int i = 0; i < row.cells().size(); i++) {
      if (!Spelling.blank(row.cell(i))) {
        filled++;
        last = i;
      }
    }
    return filled == 1
        && (text == null || last < text.index() || NOTE.matcher(row.cell(last).strip()).matches())
        && !NUMBER.matcher(row.cell(last).strip()).matches();
  }

  /** Whether the row only says who filled in the table, and when. */
  private static boolean signed(Row row) {
    return row.cells().stream()
        .filter(cell -> !Spelling.blank(cell))
        .allMatch(cell -> SIGNED.matcher(cell.strip()).matches());
  }

  private static String lead(Row row) {
    for (String cell : row.cells()) {
      if (!Spelling.blank(cell)) {
        return cell.strip();
      }
    }
    return "";
  }

  private static String cell(Row row, LedgerColumn column) {
    String cell = row.cell(column.index());
    return Spelling.blank(cell) ? "" : cell.strip();
  }
}
