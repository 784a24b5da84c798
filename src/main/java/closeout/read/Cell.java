package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One cell of a row with its column. */
record Cell(Row row, LedgerColumn column) {

  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("(?<!\\s)\\s*+[/|]\\s*+"),
          Pattern.compile("(?<!\\s)\\s*\\R\\s*+"),
          Pattern.compile("(?<!\\s)\\s*+[、;；,，]\\s*+"),
          Pattern.compile("\\s+"));

  private static final Pattern BRACKETED =
      Pattern.compile("([^()（）]{1,40})[(（]([^()（）]{1,40})[)）]");

  String text() {
    return row.cell(column.index());
  }

  Location at() {
    return row.at(column.index(), column.label());
  }

  /** The part of a joint cell (部门/责任人) that belongs to the role, else the whole cell. */
  String part(Concept role) {
    String text = text().strip();
    int roles = column.concepts().size();
    if (roles < 2) {
      return text;
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (roles == 2 && bracketed.matches()) {
      return bracketed.group(column.concepts().indexOf(role) + 1).strip();
    }
    for (Pattern separator : SEPARATORS) {
      String[] parts = separator.split(text);
      if (parts.length == roles) {
        return parts[column.concepts().indexOf(role)];
      }
      if (parts.length > roles) {
        return text;
      }
    }
    return text;
  }
}
