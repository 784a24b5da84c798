package closeout.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A period with both ends and its stated length (为期n天, docs/reading.md, Numbers).
 *
 * @param length the stated number of days, working days, weeks or months
 */
public record Duration(
    Location at,
    Origin origin,
    DateInterval from,
    DateInterval to,
    ReportedFigure length,
    String forIssue)
    implements Relation {

  public long exclusiveDays() {
    return ChronoUnit.DAYS.between(from.first(), to.last());
  }

  public long inclusiveDays() {
    return exclusiveDays() + 1;
  }

  /** Whether no way of counting gives the stated length. */
  public boolean wrong() {
    if (!from.exact() || !to.exact() || !length.value().exact()) {
      return false;
    }
    long stated = length.value().low().longValue();
    return switch (length.unitClass()) {
      case DAYS -> stated != exclusiveDays() && stated != inclusiveDays();
      case WORKING_DAYS -> stated > inclusiveDays();
      case WEEKS -> !ends(from.first().plusWeeks(stated));
      case MONTHS -> !ends(from.first().plusMonths(stated));
      default -> false;
    };
  }

  /** Within one day of the last day or the day after it. */
  private boolean ends(LocalDate computed) {
    long off = ChronoUnit.DAYS.between(to.last(), computed);
    return off >= -1 && off <= 2;
  }

  @Override
  public List<ReportedFigure> figures() {
    return List.of(length);
  }

  @Override
  public String content() {
    return at.quote();
  }
}
