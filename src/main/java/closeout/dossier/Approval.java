package closeout.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Who approved the report for publication, and when (审定, 签发).
 *
 * @param approver null where only the day is noted
 * @param approvedOn null where only the name is noted
 */
public record Approval(Location at, Origin origin, String approver, DateInterval approvedOn)
    implements Fact {

  /** What an approval lacks. */
  public enum Gap {
    APPROVER,
    DAY,
    /** It was given only after publication. */
    TOO_LATE
  }

  /**
   * What all that is noted of the approval leaves open.
   *
   * @param published the days on which the report was published, if known
   */
  public static List<Gap> gaps(Collection<Approval> noted, Collection<DateInterval> published) {
    List<Gap> gaps = new ArrayList<>();
    if (noted.stream().map(Approval::approver).allMatch(Objects::isNull)) {
      gaps.add(Gap.APPROVER);
    }
    List<DateInterval> days =
        noted.stream().map(Approval::approvedOn).filter(Objects::nonNull).toList();
    if (days.isEmpty()) {
      gaps.add(Gap.DAY);
    } else if (days.stream()
        .allMatch(day -> published.stream().anyMatch(other -> day.certainlyAfter(other)))) {
      gaps.add(Gap.TOO_LATE);
    }
    return List.copyOf(gaps);
  }

  @Override
  public String content() {
    return approver + " " + approvedOn;
  }
}
