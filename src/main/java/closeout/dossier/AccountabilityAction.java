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
    FigurePlace place,
    String clause)
    implements Fact {

  public AccountabilityAction {
    persons = List.copyOf(persons);
  }

  @Override
  public String content() {
    return term + " " + clause;
  }
}
