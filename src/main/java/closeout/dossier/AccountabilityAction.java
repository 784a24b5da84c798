package closeout.dossier;

import java.util.List;

/**
 * A sanction or another consequence for persons (问责, 处分, 组织处理).
 *
 * @param term as printed
 * @param sanction the kind's valid name, or null where no list has it
 * @param track 党内, 党纪, 政务, 行政, or null
 * @param count how many persons; null where only "有关人员" is said
 * @param unitClass persons or person-times
 * @param persons keys of the persons that are named or described
 * @param form which of the four forms (四种形态) it is counted under, 1 to 4, or null
 * @param place in which part of a report it stands
 */
public record AccountabilityAction(
    Location at,
    Origin origin,
    String forIssue,
    String term,
    String sanction,
    String track,
    Quantity count,
    UnitClass unitClass,
    List<String> persons,
    Integer form,
    FigurePlace place,
    String clause)
    implements Fact {

  private static final String PENALTY = "处分";

  public AccountabilityAction {
    persons = List.copyOf(persons);
  }

  /** What the closed lists call it, or null where they do not know it. */
  public Sanction sanctionKind() {
    return sanction == null ? null : Sanction.named(sanction);
  }

  /** Whether it is called a penalty under a name that its track's list does not have. */
  public boolean misnamed() {
    Sanction kind = sanctionKind();
    if (kind == null) {
      return sanction == null && term.endsWith(PENALTY);
    }
    return trackList() != null
        && (kind.penalty() || term.endsWith(PENALTY))
        && !kind.onTrack(trackList());
  }

  /** Whether it is counted under a form that it does not belong to. */
  public boolean underWrongForm() {
    return form != null && sanctionKind() != null && !sanctionKind().ofForm(form);
  }

  private Sanction.Track trackList() {
    if (track == null) {
      return null;
    }
    return track.startsWith("党") ? Sanction.Track.PARTY : Sanction.Track.OFFICE;
  }

  /** The names that its track knows; without a track all there are. */
  public List<String> closest() {
    return java.util.stream.Stream.of(Sanction.values())
        .filter(kind -> kind.penalty() && (trackList() == null || kind.onTrack(trackList())))
        .map(Sanction::officialName)
        .toList();
  }

  @Override
  public List<String> noPenalties() {
    Sanction kind = sanctionKind();
    return kind != null && !kind.penalty() && track == null && term.endsWith(PENALTY)
        ? List.of(term)
        : List.of();
  }

  @Override
  public String content() {
    return term + " " + clause;
  }
}
