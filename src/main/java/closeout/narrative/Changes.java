package closeout.narrative;

import closeout.dossier.Change;
import closeout.dossier.Relation;
import closeout.dossier.ReportedFigure;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ties the two ends of a development with the stated change: 由43个减至16个，减少27个. */
final class Changes implements Tie {

  private static final String UP = "上升|增加|提高|提升|增长|增|升|扩大|扩增|回升|上涨|增至|升至";
  private static final String DOWN = "下降|减少|降低|压减|缩短|压缩|减|降|缩减|精简|回落|下调|缩|降至|减至|压降";
  private static final Phrase TO =
      Phrase.compile(
          "^(?:[^，。；：、（）\\d]{0,6}?，?)("
              + UP
              + "|"
              + DOWN
              + ")(?:了)?(?:到|至|为|成)(?:[^，。；：、（）\\d]{1,6}的|了)?$");
  private static final Phrase BY =
      Phrase.compile(
          "^[，、（](?:同比|环比|共|累计|总体|较[^，]{0,8}|比[^，]{0,8}|降幅|增幅)?("
              + UP
              + "|"
              + DOWN
              + "|降幅|增幅)(?:了|为|达|达到)?$");

  /** 减少12件，降至30件: the first number is the difference. */
  private static final Phrase CHANGED_BY =
      Phrase.compile("(?:" + UP + "|" + DOWN + "|降幅|增幅)(?:了|约|近|为|达){0,2}$");

  private static final Phrase UPWARD = Phrase.compile("^(?:" + UP + "|增幅)$");

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        Change change = change(figuring, sentence, i);
        if (change != null) {
          relations.accept(change);
        }
      }
    }
  }

  private static Change change(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned before = sentence.get(at - 1);
    Mentioned after = sentence.get(at);
    Search verb = TO.matcher(figuring.between(before, after));
    if (!before.comparable(after)
        || !verb.find()
        || !before.numeral().understood()
        || before.numeral().unitName().endsWith("百分点")
        || CHANGED_BY.matcher(before.before()).find()) {
      return null;
    }
    List<Mentioned> all = new ArrayList<>(List.of(before, after));
    Mentioned percent = null;
    Mentioned difference = null;
    Boolean percentUpward = null;
    for (int i = at + 1; i < Math.min(sentence.size(), at + 3); i++) {
      Mentioned by = sentence.get(i);
      Search said = BY.matcher(figuring.between(sentence.get(i - 1), by));
      if (!said.find()) {
        break;
      }
      boolean points = by.numeral().unitName().endsWith("百分点");
      if (by.unitClass() == UnitClass.PERCENT
          && !points
          && before.unitClass() != UnitClass.PERCENT) {
        percent = by;
        percentUpward = upward(said.group(1));
        all.add(by);
      } else if (by.comparable(before) && (points || by.unitClass() != UnitClass.PERCENT)) {
        difference = by;
        all.add(by);
      }
    }
    return new Change(
        figuring.at(all),
        figuring.reading().origin(),
        before.figure(),
        after.figure(),
        verb.group(1),
        upward(verb.group(1)),
        figure(percent),
        percentUpward,
        figure(difference),
        before.figure().forIssue());
  }

  private static ReportedFigure figure(Mentioned mentioned) {
    return mentioned == null ? null : mentioned.figure();
  }

  private static boolean upward(String verb) {
    return UPWARD.matcher(verb).matches();
  }
}
