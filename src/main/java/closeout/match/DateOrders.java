package closeout.match;

import closeout.dossier.DateMention;
import closeout.dossier.DateOrder;
import closeout.dossier.DateRole;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the dates beside each other that must follow one another. */
final class DateOrders {

  private DateOrders() {}

  /** The pairs within the dossier as a whole, within each issue, and between the two. */
  static List<DateOrder> of(List<DateMention> mentions) {
    Map<String, List<DateMention>> byIssue = new LinkedHashMap<>();
    for (DateMention mention : distinct(mentions)) {
      byIssue.computeIfAbsent(mention.forIssue(), any -> new ArrayList<>()).add(mention);
    }
    List<DateMention> whole = byIssue.getOrDefault(null, List.of());
    List<DateOrder> orders = new ArrayList<>();
    byIssue.forEach(
        (issue, own) -> {
          pairs(own, own, orders);
          if (issue != null) {
            pairs(whole, own, orders);
            pairs(own, whole, orders);
          }
          own.stream().filter(DateOrders::completion).forEach(d -> orders.add(beforeCheck(d)));
        });
    return orders;
  }

  /** What is said twice of the same matter is one date. */
  private static Collection<DateMention> distinct(List<DateMention> mentions) {
    Map<List<Object>, DateMention> distinct = new LinkedHashMap<>();
    mentions.stream()
        .filter(mention -> mention.possible() && mention.origin() != Origin.PREVIOUS)
        .sorted(Comparator.comparing(DateMention::at, Location.ORDER))
        .forEach(mention -> distinct.putIfAbsent(identity(mention), mention));
    return distinct.values();
  }

  private static List<Object> identity(DateMention mention) {
    return List.of(mention.role(), mention.interval(), String.valueOf(mention.forIssue()));
  }

  private static void pairs(
      List<DateMention> earlier, List<DateMention> later, List<DateOrder> orders) {
    for (DateMention last : later) {
      for (DateMention first : earlier) {
        if (last.role().mustNotPrecede(first.role()) && oneRecord(first, last)) {
          orders.add(new DateOrder(first, last));
        }
      }
    }
  }

  /** Two reports may be of two rounds; a ledger goes with each of them. */
  private static boolean oneRecord(DateMention first, DateMention last) {
    return first.origin() != Origin.REPORT
        || last.origin() != Origin.REPORT
        || first.at().file().equals(last.at().file());
  }

  private static boolean completion(DateMention mention) {
    return mention.role() == DateRole.ISSUE_FINISHED && mention.origin() == Origin.LEDGER;
  }

  private static DateOrder beforeCheck(DateMention completion) {
    return new DateOrder(completion, null);
  }
}
