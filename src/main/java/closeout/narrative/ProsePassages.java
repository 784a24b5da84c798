package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Prose;
import closeout.wording.Spelling;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** States the text of a report passage by passage, for comparisons with other texts. */
final class ProsePassages implements Observer {

  private static final Pattern DATE = Pattern.compile("[0-9年月日〇○零一二三四五六七八九十./-]{4,20}");

  /** What the name of a body ends with and others of its kind share. */
  private static final Pattern KIND =
      Pattern.compile("(?:党委|党组|党总支|党支部|党工委|委员会|工作委员会|总支部|支部|人民政府|办事处|机关|领导班子)+$");

  private static final String NOBODY = "某";

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    List<String> names = names(reading);
    for (Passage passage : reading.passages()) {
      String text = Spelling.compact(reading.words(passage));
      boolean told = passage.zone() != Zone.CHROME && passage.zone() != Zone.TITLE;
      boolean dateAlone = passage.zone() == Zone.SIGNATURE && DATE.matcher(text).matches();
      if (told && !text.isEmpty() && !dateAlone) {
        facts.accept(
            new Prose(
                reading.at(passage.from(), passage.to()),
                reading.origin(),
                Scan.place(passage),
                passage.forIssue(),
                text,
                masked(text, names)));
      }
    }
  }

  /** The body's name, and the shorter one that the text goes on with: 青塘镇党委, 青塘镇, 青塘. */
  private static List<String> names(Reading reading) {
    String body = reading.inspection() == null ? null : reading.inspection().inspectedBody();
    if (body == null || body.length() < 2) {
      return List.of();
    }
    Matcher kind = KIND.matcher(body);
    String place = kind.find() && kind.start() > 1 ? body.substring(0, kind.start()) : body;
    String proper = place.length() > 2 ? place.substring(0, place.length() - 1) : place;
    return List.of(body, place, proper);
  }

  private static String masked(String text, List<String> names) {
    String masked = text;
    for (String name : names) {
      masked = masked.replace(name, NOBODY);
    }
    return masked;
  }
}
