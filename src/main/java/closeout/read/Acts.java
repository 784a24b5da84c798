package closeout.read;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.Concept;
import closeout.dossier.Fact;
import closeout.dossier.FigurePlace;
import closeout.dossier.Funds;
import closeout.dossier.FundsKind;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.RegulationAction;
import closeout.dossier.UnitClass;
import closeout.wording.Numerals;
import closeout.wording.Sanctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes facts of what a ledger says of persons, documents and money. */
final class Acts {

  private static final Pattern TITLE = Pattern.compile("《([^《》]{1,80})》");
  private static final Pattern PERSONS =
      Pattern.compile("(?<term>[\\p{IsHan}]{2,12}?)(?<count>[0-9]{1,4})(?<name>人次|人|名)");
  private static final Pattern RECOVERED = Pattern.compile("追回|清退|退缴|上缴|收缴|挽回|追缴|退还|已整改|已收回");
  private static final Pattern REMAINING = Pattern.compile("未追回|未清退|未收回|未整改|剩余|尚欠");
  private static final Pattern INVOLVED = Pattern.compile("涉及|涉案|违规|违纪|问题|应收|应追|挪用|拖欠");

  private Acts() {}

  /** What the columns of an issue's own rows say. */
  static List<Fact> of(IssueGroup group, String issue, Origin origin) {
    List<Fact> facts = new ArrayList<>();
    for (Cell cell : group.all(Concept.AMOUNT)) {
      String label = cell.column().label();
      add(funds(cell, label, label, issue, origin), facts);
    }
    for (Cell cell : group.all(Concept.REGULATION)) {
      Matcher title = TITLE.matcher(cell.text());
      int from = 0;
      while (title.find()) {
        RegulationAction action = action(cell.text().substring(from, title.start()));
        facts.add(regulation(cell.at(), title.group(1), null, action, issue, origin));
        from = title.end();
      }
    }
    for (Cell cell : group.all(Concept.ACCOUNTABILITY)) {
      persons(cell, issue, origin, facts);
    }
    return facts;
  }

  /** The row of a table of sanctions. */
  static void accountability(
      LedgerTable table, Row row, String issue, Origin origin, List<Fact> facts) {
    String term = table.text(row, Concept.ACCOUNTABILITY).strip();
    String person = table.text(row, Concept.PERSON).strip();
    String name = person.isEmpty() ? table.text(row, Concept.NAME).strip() : person;
    Quantity count =
        Numerals.leading(table.text(row, Concept.PERSONS)).map(Quantity::exactly).orElse(null);
    if (table.content(term).empty()) {
      return;
    }
    Quantity one = table.content(name).empty() ? null : Quantity.exactly(1);
    boolean times =
        table.columns(Concept.PERSONS).stream().anyMatch(column -> column.label().contains("人次"));
    facts.add(
        new AccountabilityAction(
            table.at(row, Concept.ACCOUNTABILITY),
            origin,
            issue,
            term,
            Sanctions.name(term),
            Sanctions.track(term),
            count == null ? one : count,
            times ? UnitClass.PERSON_TIMES : UnitClass.PERSONS,
            name.isEmpty() ? List.of() : List.of(name),
            null,
            FigurePlace.RESULT,
            term));
  }

  /** The row of a table of regulations. */
  static void regulation(
      LedgerTable table, Row row, String issue, Origin origin, List<Fact> facts) {
    String cell = table.text(row, Concept.REGULATION).strip();
    String number = table.text(row, Concept.DOCUMENT_NUMBER).strip();
    if (table.content(cell).empty() && table.content(number).empty()) {
      return;
    }
    Matcher title = TITLE.matcher(cell);
    facts.add(
        regulation(
            table.at(
                row, table.has(Concept.REGULATION) ? Concept.REGULATION : Concept.DOCUMENT_NUMBER),
            title.find() ? title.group(1) : cell,
            table.content(number).empty() ? null : number,
            action(table.text(row, Concept.REGULATION_ACTION)),
            issue,
            origin));
  }

  /** The row of a table of amounts. */
  static void funds(LedgerTable table, Row row, String issue, Origin origin, List<Fact> facts) {
    String kind = table.text(row, Concept.FUNDS_KIND).strip();
    String unitName = table.text(row, Concept.UNIT_NAME);
    for (LedgerColumn column : table.columns(Concept.AMOUNT)) {
      String term = kind.isEmpty() ? column.label() : kind;
      add(funds(new Cell(row, column), term, column.label() + unitName, issue, origin), facts);
    }
  }

  private static void add(Fact fact, List<Fact> facts) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  private static Funds funds(Cell cell, String term, String label, String issue, Origin origin) {
    Quantity amount = Amounts.read(cell.text(), label);
    return amount == null
        ? null
        : new Funds(
            cell.at(), origin, issue, 0, kind(term), term, amount, true, FigurePlace.RESULT, term);
  }

  private static FundsKind kind(String term) {
    if (REMAINING.matcher(term).find()) {
      return FundsKind.REMAINING;
    }
    if (RECOVERED.matcher(term).find()) {
      return FundsKind.RECOVERED;
    }
    return INVOLVED.matcher(term).find() ? FundsKind.INVOLVED : FundsKind.OTHER;
  }

  private static void persons(Cell cell, String issue, Origin origin, List<Fact> facts) {
    Matcher found = PERSONS.matcher(cell.text());
    while (found.find()) {
      String name = Sanctions.name(found.group("term"));
      Optional<Quantity> count = Numerals.parse(found.group("count")).map(Quantity::exactly);
      if (name != null && count.isPresent()) {
        facts.add(
            new AccountabilityAction(
                cell.at(),
                origin,
                issue,
                found.group("term"),
                name,
                Sanctions.track(found.group("term")),
                count.get(),
                found.group("name").equals("人次") ? UnitClass.PERSON_TIMES : UnitClass.PERSONS,
                List.of(),
                null,
                FigurePlace.RESULT,
                cell.text()));
      }
    }
  }

  private static Regulation regulation(
      Location at,
      String title,
      String number,
      RegulationAction action,
      String issue,
      Origin origin) {
    List<Regulation.NumberFault> faults =
        number == null ? List.of() : Regulation.faults(number, null);
    return new Regulation(
        at, origin, issue, action, title, number, faults, Quantity.exactly(1), FigurePlace.RESULT);
  }

  private static RegulationAction action(String words) {
    if (words.contains("废止")) {
      return RegulationAction.REPEALED;
    }
    boolean revised = words.contains("修订") || words.contains("修改") || words.contains("完善");
    return revised && !words.contains("制定") ? RegulationAction.REVISED : RegulationAction.CREATED;
  }
}
