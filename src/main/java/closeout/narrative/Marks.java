package closeout.narrative;

import closeout.dossier.PartRole;
import closeout.narrative.Heading.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines that may be headings: numbered ones, and those that only words or labels show.
 */
final class Marks {

  private Marks() {}

  static List<Mark> of(List<Line> lines) {
    List<Mark> marks = new ArrayList<>();
    for (Line line : lines) {
      Ordinal ordinal = Ordinals.at(line.text());
      Label label = ordinal == null ? Label.at(line.text(), 0) : null;
      marks.add(new Mark(line, ordinal, ordinal == null ? null : ordinal.style(), label));
    }
    OrdinalRows.correct(marks);
    WordedParts.find(marks);
    WordedIssues.find(marks);
    return marks;
  }

  /** Whether the mark is the numbered heading of an issue by its words. */
  static boolean framed(Mark mark) {
    if (mark.ordinal() == null) {
      return false;
    }
    int from = mark.ordinal().length();
    return mark.style() == Style.LABELLED
        || Headings.read(mark.line().text(), from).frame() == Frame.ISSUE
            && PartWords.named(mark.line().text().substring(from)) != PartRole.NEXT_STEPS;
  }
}
