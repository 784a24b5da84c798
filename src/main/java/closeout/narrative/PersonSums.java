package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ties the persons who were held to account to the counts by kind. */
final class PersonSums implements Tie {

  private static final Phrase BRACKET = Phrase.compile("^[^，。；：、（）]{0,6}（(其中|包括|含)?");
  private static final Phrase AMONG = Phrase.compile("^[^，。；：、（）]{0,6}[，；。]其中");
  private static final Phrase LIST =
      Phrase.compile("^[^，。；：、（）]{0,6}(?:：|，(?:分别)?(?:给予|予以|受到)?[^，。；：、（）\\d]{0,12}$)");
  private static final Phrase OPEN = Phrase.compile("主要|等(?!级)");
  private static final Phrase OPEN_BEHIND =
      Phrase.compile("^等(?!级)|^[^\\d；]{0,12}(?:\\d{1,4}人)?(?:同时|双重|一人多|重复)");
  private static final String PERSONS = "persons_";
  private static final int MOST_PARTS = 12;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> passage : figuring.passages()) {
      for (int i = 0; i < passage.size() - 1; i++) {
        if (person(passage.get(i))) {
          tie(figuring, passage, i, relations);
        }
      }
    }
  }

  private static boolean person(Mentioned figure) {
    return figure.claim() && figure.figure().metric().startsWith(PERSONS);
  }

  private static void tie(
      Figuring figuring, List<Mentioned> passage, int at, Consumer<? super Relation> relations) {
    Mentioned whole = passage.get(at);
    String between = figuring.between(whole, passage.get(at + 1));
    Search bracket = BRACKET.matcher(between);
    boolean inBrackets = bracket.find();
    boolean among = inBrackets ? bracket.group(1) != null : AMONG.matcher(between).find();
    boolean total = whole.figure().metric().equals("persons_total");
    if (!inBrackets && !among && !(total && LIST.matcher(between).find())) {
      return;
    }
    List<Mentioned> parts = parts(figuring, passage, at, inBrackets);
    if (parts.isEmpty()) {
      return;
    }
    String words = figuring.text(whole.to(), parts.get(parts.size() - 1).to());
    boolean open =
        OPEN.matcher(words).find()
            || OPEN_BEHIND.matcher(figuring.behind(parts.get(parts.size() - 1))).find();
    boolean exhaustive = parts.size() > 1 && !open && (!among || allForms(parts));
    relations.accept(figuring.parts(Subject.PERSONS, whole, parts, exhaustive));
  }

  /** The counts by kind that follow at the same depth of brackets. */
  private static List<Mentioned> parts(
      Figuring figuring, List<Mentioned> passage, int at, boolean inBrackets) {
    Mentioned whole = passage.get(at);
    int depth = whole.depth() + (inBrackets ? 1 : 0);
    List<Mentioned> parts = new ArrayList<>();
    for (int i = at + 1; i < passage.size() && parts.size() < MOST_PARTS; i++) {
      Mentioned part = passage.get(i);
      if (part.depth() > depth) {
        continue;
      }
      boolean same = person(part) && !part.figure().metric().equals("persons_total");
      // Forms (四种形态) and the measures taken under them count the same persons.
      same &= parts.isEmpty() || form(part) == form(parts.get(0));
      boolean near = part.sentence() == passage.get(at + 1).sentence();
      if (part.depth() < depth || !same || !near || !part.comparable(whole)) {
        break;
      }
      if (closed(figuring, whole, parts, part)) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }

  /** Whether the parts make up the whole already, and the sentence goes on to something else. */
  private static boolean closed(
      Figuring figuring, Mentioned whole, List<Mentioned> parts, Mentioned next) {
    return parts.size() > 1
        && figuring.between(parts.get(parts.size() - 1), next).indexOf('；') >= 0
        && figuring.agrees(whole, parts);
  }

  private static boolean allForms(List<Mentioned> parts) {
    return parts.stream().filter(PersonSums::form).count() == 4;
  }

  private static boolean form(Mentioned part) {
    return part.figure().metric().endsWith("_form");
  }
}
