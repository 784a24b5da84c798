package closeout.corpus;

import java.util.Map;
import java.util.Set;

/** Rules that a fault breaks as well, so that their findings are no noise. */
final class Consequence {

  private static final Set<String> TOTALS =
      Set.of(
          "issue-total-differs",
          "status-counts-do-not-sum",
          "status-count-differs",
          "completion-rate-wrong",
          "figure-restated-differently",
          "full-completion-contradicted");

  private static final Map<String, Set<String>> OF =
      Map.ofEntries(
          Map.entry("issue-total-differs", TOTALS),
          Map.entry("status-count", TOTALS),
          Map.entry("completion-rate-wrong", TOTALS),
          Map.entry("full-completion-contradicted", TOTALS),
          Map.entry("heading-sequence-broken", TOTALS),
          Map.entry("issue-without-conclusion", TOTALS),
          Map.entry("dates-out-of-order", Set.of("duration-wrong")),
          Map.entry(
              "date-impossible",
              Set.of("inspection-facts-missing", "duration-wrong", "dates-out-of-order")),
          Map.entry(
              "issue-without-result",
              Set.of("regulation-count-out-of-bounds", "issue-without-conclusion")),
          Map.entry("open-issue-without-reason", Set.of("regulation-count-out-of-bounds")),
          Map.entry(
              "sanction",
              Set.of(
                  "accountability-out-of-bounds",
                  "accountability-parts-do-not-sum",
                  "sanction-misnamed")),
          Map.entry("four-forms-inconsistent", Set.of("figure-restated-differently")),
          Map.entry("minor-identifiable", Set.of("name-beside-sanction", "masking-inconsistent")),
          Map.entry("part-exceeds-whole", Set.of("percentage-wrong")),
          Map.entry("parts-do-not-sum", Set.of("done-but-work-continues")),
          Map.entry("regulation-parts", Set.of("regulation-count-out-of-bounds")),
          Map.entry("first-responsible", Set.of("report-part-missing")),
          Map.entry("undisclosed-case", Set.of("done-but-work-continues")),
          Map.entry("done-but-work-continues", Set.of("full-completion-contradicted")));

  private Consequence() {}

  /** Whether a fault of the kind may make the rule fire beside its own. */
  static boolean of(String kind, String rule) {
    return OF.entrySet().stream()
        .anyMatch(entry -> kind.contains(entry.getKey()) && entry.getValue().contains(rule));
  }
}
