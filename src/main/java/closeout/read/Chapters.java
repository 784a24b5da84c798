package closeout.read;

import closeout.wording.Spelling;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of a table that are headings over issues, with a number of another form than theirs: 一,
 * 党的领导方面 over 1 or （一）, 财务管理方面 over 1.1.
 */
final class Chapters {

  /** How a number is written. */
  private enum Form {
    CHINESE("[一二三四五六七八九十]{1,3}[、.．]?"),
    BRACKETED("[（(][一二三四五六七八九十]{1,3}[）)][、.．]?"),
    DIGITS("[0-9０-９]{1,4}[、.．]?"),
    NESTED("[0-9０-９]{1,4}(?:[.．\\-—][0-9０-９]{1,3}){1,3}|[（(][0-9０-９]{1,3}[）)]");

    private final Pattern pattern;

    Form(String expression) {
      pattern = Pattern.compile(expression);
    }

    /** The form of a number, or null. */
    static Form of(String number) {
      for (Form form : values()) {
        if (form.pattern.matcher(number).matches()) {
          return form;
        }
      }
      return null;
    }
  }

  private final LedgerColumn number;
  private final LedgerColumn text;

  /** The forms that numbers of issues have. */
  private final Set<Form> ofIssues = EnumSet.noneOf(Form.class);

  /**
   * @param number may be null
   * @param text may be null
   */
  Chapters(LedgerTable table, LedgerColumn number, LedgerColumn text) {
    this.number = number;
    this.text = text;
    for (Row row : table.rows()) {
      Form form = form(row);
      if (form != null && filled(row) > 2) {
        ofIssues.add(form);
      }
    }
  }

  /** Whether the row holds nothing but a number and a text, and no issue is numbered like it. */
  boolean named(Row row) {
    Form form = form(row);
    return form != null
        && filled(row) == 2
        && !ofIssues.contains(form)
        && ofIssues.stream().anyMatch(issue -> issue.compareTo(form) > 0);
  }

  /** The form of the number of a row with text, or null. */
  private Form form(Row row) {
    boolean both = number != null && text != null && !Spelling.blank(row.cell(text.index()));
    return both ? Form.of(row.cell(number.index()).strip()) : null;
  }

  private static long filled(Row row) {
    return row.cells().stream().filter(cell -> !Spelling.blank(cell)).count();
  }
}
