package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Fact;
import closeout.dossier.Flag;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.dossier.Status;
import closeout.wording.Dates;
import closeout.wording.Spelling;
import closeout.wording.Statuses;
import closeout.wording.Vocabulary;
import closeout.wording.WrittenDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Observes flags, and status cells that say more than a status (状态栏混写). */
final class StatusCells {

  private static final Pattern PARTS = Pattern.compile("[/、,;；，|()（）\\n]++");
  private static final List<Concept> FLAGS = List.of(Concept.OVERDUE_FLAG, Concept.ON_TIME_FLAG);

  private final IssueGroup group;
  private final String key;
  private final Origin origin;

  StatusCells(IssueGroup group, String key, Origin origin) {
    this.group = group;
    this.key = key;
    this.origin = origin;
  }

  void facts(List<Fact> facts) {
    for (Concept concept : FLAGS) {
      Cell cell = group.first(concept);
      Boolean set = cell == null ? null : set(concept, cell.text());
      if (set != null) {
        String label = cell.column().label();
        facts.add(new Flag(cell.at(), origin, key, concept, label, cell.text(), set));
      }
    }
    Cell status = group.first(Concept.STATUS);
    if (status != null) {
      mixed(status, facts);
    }
  }

  /** Late answers the one question with yes and the other with no. */
  private static Boolean set(Concept concept, String text) {
    Boolean flag = Statuses.flag(text);
    if (flag != null) {
      return flag;
    }
    String plain = Spelling.compact(text);
    boolean late = Vocabulary.words("late").contains(plain);
    boolean inTime = Vocabulary.words("in-time").contains(plain);
    if (!late && !inTime) {
      return null;
    }
    return late == (concept == Concept.OVERDUE_FLAG);
  }

  private void mixed(Cell cell, List<Fact> facts) {
    String text = cell.text();
    Set<String> parts = parts(text);
    if (parts.size() > 1) {
      facts.add(
          new Mention(
              cell.at(),
              origin,
              MentionKind.MIXED_STATUS,
              text.strip(),
              String.join("、", parts),
              text.strip(),
              key,
              true));
    }
  }

  /** The statuses, types and limits that a cell states, each as written. */
  private Set<String> parts(String cell) {
    Statuses known = group.table().wording().statuses();
    Set<String> parts = new LinkedHashSet<>();
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (String part : PARTS.split(cell)) {
      Status status = known.ofCell(part);
      boolean limited = Dates.find(part).stream().anyMatch(WrittenDate::limit);
      boolean typed = status == Status.UNKNOWN && Statuses.typeOf(part) != null;
      if (limited || typed || status.known() && statuses.add(status)) {
        parts.add(part.strip());
      }
    }
    boolean kept = statuses.equals(EnumSet.of(Status.COMPLETED, Status.LONG_TERM));
    return statuses.isEmpty() || kept && parts.size() == 2 ? Set.of() : parts;
  }
}
