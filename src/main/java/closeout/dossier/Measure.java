package closeout.dossier;

import java.util.Set;

/**
 * What is done about an issue (整改措施).
 *
 * @param key unique in the dossier
 * @param forIssue the key of its issue, or null where it refers to none that exists
 * @param refersTo the issue number that it refers to, as printed, or null
 * @param number its own number as printed, or null
 * @param deadline its own deadline, or null
 * @param status its own status; UNSTATED where it has none
 * @param finishedOn when it was done, or null
 * @param items measures after splitting the cell (catalogue D13)
 * @param classes what kinds of acts its text and progress name
 */
public record Measure(
    Location at,
    Origin origin,
    String key,
    String forIssue,
    String refersTo,
    String number,
    String text,
    Deadline deadline,
    Status status,
    DateInterval finishedOn,
    int items,
    Set<MeasureClass> classes)
    implements Fact {

  public Measure {
    classes = Set.copyOf(classes);
  }

  @Override
  public String content() {
    return origin + " " + text;
  }
}
