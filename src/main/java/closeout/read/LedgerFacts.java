package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Fact;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import closeout.dossier.Table.Kind;
import closeout.policy.Policy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the facts of one dossier from the tables of its ledger. */
final class LedgerFacts {

  /** Tables whose rows refer to no issue, or are the issues. */
  private static final Set<Kind> SELF_CONTAINED = EnumSet.of(Kind.WIDE, Kind.DOSSIER, Kind.ROSTER);

  private final Origin origin;
  private final Policy policy;
  private final EvidenceListing listing;
  private final IssueKeys keys;
  private final List<Fact> facts = new ArrayList<>();

  LedgerFacts(Origin origin, Policy policy, EvidenceListing listing) {
    this.origin = origin;
    this.policy = policy;
    this.listing = listing;
    this.keys = new IssueKeys(origin);
  }

  List<Fact> of(List<LedgerTable> tables) {
    boolean separate = tables.stream().anyMatch(table -> attached(table.kind()));
    boolean severalBodies = bodies(tables).size() > 1;
    List<Keyed> issues = new ArrayList<>();
    Map<String, List<Measure>> measures = new HashMap<>();
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.ROSTER) {
        facts.addAll(Rosters.of(table, origin));
        continue;
      }
      boolean issueTable = table.kind() == Kind.WIDE;
      facts.addAll((issueTable && separate ? table.of(Kind.ISSUES) : table).facts(origin));
      if (issueTable) {
        IssueGroups.of(table).forEach(group -> issues.add(new Keyed(group, key(group))));
      }
    }
    AttachedTables attached = new AttachedTables(keys, origin, listing);
    for (LedgerTable table : tables) {
      if (!SELF_CONTAINED.contains(table.kind())) {
        attached.add(table, measures, facts);
      }
    }
    RowStatuses statuses =
        new RowStatuses(issues.stream().map(Keyed::group).toList(), LedgerYears.of(tables));
    for (Keyed issue : issues) {
      add(issue.group(), issue.key(), severalBodies, statuses, measures);
    }
    facts.addAll(Preface.facts(tables, severalBodies, origin));
    return facts;
  }

  /**
   * @param key null where the rows stand above the first issue
   */
  private record Keyed(IssueGroup group, String key) {}

  private String key(IssueGroup group) {
    return group.text() == null ? null : keys.next(group);
  }

  private void add(
      IssueGroup group,
      String key,
      boolean severalBodies,
      RowStatuses statuses,
      Map<String, List<Measure>> attached) {
    List<Measure> own = MeasureFacts.of(group, key, origin, statuses);
    facts.addAll(own);
    if (key == null) {
      return;
    }
    List<Measure> measures = new ArrayList<>(own);
    measures.addAll(attached.getOrDefault(key, List.of()));
    facts.addAll(
        new IssueFacts(group, key, severalBodies ? group.body() : null, origin, statuses)
            .facts(measures, policy.asOf()));
    facts.addAll(IssueFacts.evidence(group, key, origin, listing));
    facts.addAll(Acts.of(group, key, origin));
  }

  private static boolean attached(Kind kind) {
    return kind == Kind.MEASURES || kind == Kind.EVIDENCE;
  }

  private static Set<String> bodies(List<LedgerTable> tables) {
    Set<String> bodies = new LinkedHashSet<>();
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.WIDE) {
        table.rows().forEach(row -> bodies.add(table.text(row, Concept.BODY).strip()));
      }
    }
    bodies.remove("");
    return bodies;
  }
}
