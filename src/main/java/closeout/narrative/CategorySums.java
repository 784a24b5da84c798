package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ties the total of issues to the totals of its groups: in a paragraph, or section by section. */
final class CategorySums implements Tie {

  private static final Phrase ASPECT = Phrase.compile("方面(?:的|存在的?|涉及)?(?:具体|突出)?(?:问题)?$");
  private static final Phrase OPEN = Phrase.compile("主要|等[，、（]");
  private static final int MOST_PARTS = 20;
  private static final int REACH = 60;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    List<Mentioned> totals = new ArrayList<>();
    for (List<Mentioned> passage : figuring.passages()) {
      inParagraph(figuring, passage, relations);
      passage.stream().filter(CategorySums::total).findFirst().ifPresent(totals::add);
    }
    bySection(figuring, totals, relations);
  }

  private static boolean total(Mentioned figure) {
    return figure.claim() && figure.figure().metric().endsWith("s_total") && figure.total();
  }

  private static void inParagraph(
      Figuring figuring, List<Mentioned> passage, Consumer<? super Relation> relations) {
    for (int i = 0; i < passage.size(); i++) {
      Mentioned whole = passage.get(i);
      if (total(whole)) {
        List<Mentioned> parts = parts(passage, i);
        if (parts.size() > 1) {
          tie(figuring, whole, parts, relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring,
      Mentioned whole,
      List<Mentioned> parts,
      Consumer<? super Relation> relations) {
    boolean aspects = parts.stream().allMatch(part -> ASPECT.matcher(part.before()).find());
    boolean oneSentence = parts.stream().allMatch(part -> part.sentence() == whole.sentence());
    boolean open =
        OPEN.matcher(figuring.text(whole.to(), parts.get(parts.size() - 1).from())).find();
    if (figuring.agrees(whole, parts)) {
      relations.accept(figuring.parts(Subject.CATEGORIES, whole, parts, true));
    } else if (aspects && oneSentence && !open) {
      relations.accept(figuring.parts(Subject.CATEGORIES, whole, parts, true));
    }
  }

  /** The group totals behind the total: each with its own scope or aspect. */
  private static List<Mentioned> parts(List<Mentioned> passage, int at) {
    Mentioned whole = passage.get(at);
    List<Mentioned> parts = new ArrayList<>();
    for (int i = at + 1;
        i < Math.min(passage.size(), at + REACH) && parts.size() < MOST_PARTS;
        i++) {
      Mentioned part = passage.get(i);
      boolean scoped =
          total(part) && part.topic() == whole.topic() && part.figure().scope() != null;
      boolean aspect =
          part.claim() && part.progress() == null && ASPECT.matcher(part.before()).find();
      if (part.comparable(whole) && (scoped || aspect)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The first total of the report and those with which its sections begin, where they agree. */
  private static void bySection(
      Figuring figuring, List<Mentioned> totals, Consumer<? super Relation> relations) {
    for (int i = 0; i + 2 < totals.size(); i++) {
      Mentioned whole = totals.get(i);
      if (whole.figure().scope() == null) {
        List<Mentioned> parts =
            totals.subList(i + 1, totals.size()).stream()
                .filter(part -> part.topic() == whole.topic() && part.figure().scope() != null)
                .filter(part -> part.comparable(whole))
                .limit(MOST_PARTS)
                .toList();
        if (parts.size() > 1 && figuring.agrees(whole, parts)) {
          relations.accept(figuring.parts(Subject.CATEGORIES, whole, parts, true));
        }
        return;
      }
    }
  }
}
