package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ties the number of regulations to those made, revised and repealed: 制度12项，其中新建4项、修订8项. */
final class RegulationSums implements Tie {

  private static final Phrase LIST =
      Phrase.compile("^[^，。；：、（）]{0,10}(?:，其中|：|（|（其中|，包括)[^，。；：（）]{0,10}$");

  /** 共建立健全制度12项，新建4项，修订8项 lists all of them without a word for it. */
  private static final Phrase MADE = Phrase.compile("^[^，。；：、（）]{0,6}，(?:新建|新制定|新出台|新增)(?:制度)?$");

  private static final Phrase REVISED =
      Phrase.compile("^[^，。；：、（）]{0,6}[，、](?:修订|完善|修改)(?:完善)?(?:制度)?$");
  private static final Phrase JOINED = Phrase.compile("^[^，。；：（）]{0,8}[、，][^，。；：（）]{0,14}$");
  private static final Phrase OPEN = Phrase.compile("主要|等");
  private static final int MOST_PARTS = 6;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        Mentioned whole = sentence.get(i);
        boolean total =
            whole.topic() == Topic.REGULATIONS
                && whole.claim()
                && (LIST.matcher(figuring.between(whole, sentence.get(i + 1))).find()
                    || madeAndRevised(figuring, sentence, i));
        if (total && sentence.get(i + 1).topic() == Topic.REGULATIONS) {
          tie(figuring, whole, parts(figuring, sentence, i), relations);
        }
      }
    }
  }

  private static boolean madeAndRevised(Figuring figuring, List<Mentioned> sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.get(at).before().contains("共")
        && MADE.matcher(figuring.between(sentence.get(at), sentence.get(at + 1))).find()
        && REVISED.matcher(figuring.between(sentence.get(at + 1), sentence.get(at + 2))).find();
  }

  private static void tie(
      Figuring figuring,
      Mentioned whole,
      List<Mentioned> parts,
      Consumer<? super Relation> relations) {
    if (!parts.isEmpty()) {
      String words = figuring.text(whole.to(), parts.get(parts.size() - 1).to());
      boolean open = OPEN.matcher(words).find();
      boolean exhaustive = parts.size() > 1 && !open;
      relations.accept(figuring.parts(Subject.REGULATIONS, whole, parts, exhaustive));
    }
  }

  /** All that the list joins, whatever its verb. */
  private static List<Mentioned> parts(Figuring figuring, List<Mentioned> sentence, int at) {
    List<Mentioned> parts = new ArrayList<>();
    for (int i = at + 1; i < sentence.size() && parts.size() < MOST_PARTS; i++) {
      Mentioned part = sentence.get(i);
      boolean joined =
          parts.isEmpty() || JOINED.matcher(figuring.between(sentence.get(i - 1), part)).find();
      if (!joined || !part.claim() || !part.comparable(sentence.get(at))) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }
}
