package closeout.dossier;

import java.util.List;

/**
 * A paragraph of a report, or the part of it that serves one purpose.
 *
 * @param place what it speaks of
 * @param forIssue the key of the issue that it belongs to, or null
 * @param text in one spelling: without blanks, line breaks and full-width letters
 * @param masked the same without the name of the inspected body, so that reports of several bodies
 *     can be compared
 */
public record Prose(
    Location at, Origin origin, FigurePlace place, String forIssue, String text, String masked)
    implements Fact {

  /** Whether it tells what was done, at such a length that two bodies do not write it by chance. */
  public boolean tells(int characters) {
    return place == FigurePlace.RESULT
        && masked.codePoints().filter(Character::isIdeographic).count() >= characters;
  }

  @Override
  public boolean undisclosed(List<String> sensitiveMatters) {
    return sensitiveMatters.stream().anyMatch(text::contains);
  }

  @Override
  public String content() {
    return text;
  }
}
