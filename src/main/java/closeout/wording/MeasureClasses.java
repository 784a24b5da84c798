package closeout.wording;

import closeout.dossier.MeasureClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises what kinds of acts a text names (docs/reading.md, Sanctions and measures). */
public final class MeasureClasses {

  private static final List<String[]> TRIGGERS = WordList.rows("measure-classes.csv", 3);

  /** How far behind its verb an object may stand. */
  private static final int REACH = 16;

  private MeasureClasses() {}

  public static Set<MeasureClass> of(String text) {
    Set<MeasureClass> classes = EnumSet.noneOf(MeasureClass.class);
    for (String[] trigger : TRIGGERS) {
      MeasureClass named = MeasureClass.valueOf(trigger[0]);
      if (!classes.contains(named) && names(text, trigger[1], trigger[2])) {
        classes.add(named);
      }
    }
    return classes;
  }

  private static boolean names(String text, String verb, String object) {
    int at = text.indexOf(verb);
    while (at >= 0) {
      int behind = at + verb.length();
      boolean named =
          object.startsWith("!")
              ? Stream.of(object.substring(1).split(" ")).noneMatch(o -> reaches(text, behind, o))
              : object.isEmpty() || reaches(text, behind, object);
      if (named) {
        return true;
      }
      at = text.indexOf(verb, at + 1);
    }
    return false;
  }

  private static boolean reaches(String text, int from, String object) {
    String clause = text.substring(from, Math.min(text.length(), from + REACH));
    int end = clause.indexOf('。');
    return (end < 0 ? clause : clause.substring(0, end)).contains(object);
  }
}
