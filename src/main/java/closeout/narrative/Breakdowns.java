package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ties a whole to a list behind a colon, in brackets or behind 分别, where the figures agree; such
 * lists may also count something else, so a list that does not agree proves nothing.
 */
final class Breakdowns implements Tie {

  private static final Phrase LIST =
      Phrase.compile("^[^，。；：、（）]{0,12}(?:：|（|，?分别|，?包括|，?涉及|，?其中)[^，。；：（）]{0,20}$");
  private static final int MOST_PARTS = 12;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i + 2 < sentence.size(); i++) {
        Mentioned whole = sentence.get(i);
        boolean listed =
            whole.claim() && LIST.matcher(figuring.between(whole, sentence.get(i + 1))).find();
        if (listed && whole.progress() == null) {
          tie(figuring, sentence, i, relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    Mentioned whole = sentence.get(at);
    List<Mentioned> parts = new ArrayList<>();
    for (int i = at + 1; i < sentence.size() && parts.size() < MOST_PARTS; i++) {
      Mentioned part = sentence.get(i);
      if (part.depth() > sentence.get(at + 1).depth()) {
        continue;
      }
      if (part.depth() < sentence.get(at + 1).depth() || !part.comparable(whole)) {
        break;
      }
      parts.add(part);
    }
    Subject subject = whole.unitClass() == UnitClass.MONEY ? Subject.MONEY : Subject.OTHER;
    if (parts.size() > 1 && !parts.get(0).statusOf(whole) && figuring.agrees(whole, parts)) {
      relations.accept(figuring.parts(subject, whole, parts, true, false));
    }
  }
}
