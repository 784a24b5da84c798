package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.Share;
import closeout.dossier.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ties lists that 分别 joins in order: 甲、乙两类20个、30个问题中，分别完成10个、15个（占50%、50%）. */
final class PairedLists implements Tie {

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.get(i).before().contains("分别")
            && sentence.get(i).unitClass() != UnitClass.PERCENT) {
          tie(figuring, sentence, i, relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    List<Mentioned> parts = list(figuring, sentence, at);
    int size = parts.size();
    if (size < 2 || at < size) {
      return;
    }
    List<Mentioned> wholes = sentence.subList(at - size, at);
    boolean lists =
        list(figuring, sentence, at - size).size() == size
            && wholes.stream().allMatch(whole -> whole.comparable(parts.get(0)) && whole.claim());
    if (!lists) {
      return;
    }
    List<Mentioned> percents = percents(figuring, sentence, at + size, size);
    for (int i = 0; i < size; i++) {
      Mentioned whole = wholes.get(i);
      Mentioned part = parts.get(i);
      relations.accept(figuring.parts(Subject.PAIR, whole, List.of(part), false));
      if (!percents.isEmpty()) {
        Mentioned percent = percents.get(i);
        relations.accept(
            new Share(
                figuring.at(List.of(whole, part, percent)),
                figuring.reading().origin(),
                percent.figure(),
                part.figure(),
                whole.figure(),
                whole.figure().forIssue()));
      }
    }
  }

  private static List<Mentioned> percents(
      Figuring figuring, List<Mentioned> sentence, int from, int size) {
    if (from >= sentence.size() || sentence.get(from).unitClass() != UnitClass.PERCENT) {
      return List.of();
    }
    List<Mentioned> percents = list(figuring, sentence, from);
    return percents.size() == size ? percents : List.of();
  }

  /** The figures of one kind that 、 or 和 joins, from the place on. */
  private static List<Mentioned> list(Figuring figuring, List<Mentioned> sentence, int from) {
    List<Mentioned> list = new ArrayList<>(List.of(sentence.get(from)));
    for (int i = from + 1; i < sentence.size(); i++) {
      Mentioned next = sentence.get(i);
      String between = figuring.between(sentence.get(i - 1), next);
      boolean joined = between.matches("[^，。；：（）]{0,12}[、和及与][^，。；：（）]{0,16}");
      if (!joined || !next.comparable(list.get(0)) || next.depth() != list.get(0).depth()) {
        break;
      }
      list.add(next);
    }
    return list;
  }
}
