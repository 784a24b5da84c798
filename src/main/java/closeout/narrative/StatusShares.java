package closeout.narrative;

import closeout.dossier.Relation;
import closeout.dossier.Share;
import closeout.dossier.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ties percentages in a row to the status counts before them: 已完成14个、正在推进2个，分别占87.5%、12.5%. */
final class StatusShares implements Tie {

  private static final Pattern SUM = Pattern.compile("(?:共|共计|合计|总计)$");

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Mentioned figure = sentence.get(i);
        if (figure.unitClass() == UnitClass.PERCENT && figure.before().contains("分别占")) {
          tie(figuring, sentence, i, relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    List<Mentioned> percents = percents(figuring, sentence, at);
    int from = at - percents.size();
    if (percents.size() < 2 || from < 0) {
      return;
    }
    boolean summed = from > 0 && SUM.matcher(sentence.get(at - 1).before()).find();
    int end = summed ? at - 1 : at;
    List<Mentioned> parts = sentence.subList(end - percents.size(), end);
    Mentioned whole = summed ? sum(sentence.get(end), parts) : whole(figuring, parts);
    if (whole != null) {
      for (int i = 0; i < parts.size(); i++) {
        relations.accept(share(figuring, percents.get(i), parts.get(i), whole));
      }
    }
  }

  private static List<Mentioned> percents(Figuring figuring, List<Mentioned> sentence, int at) {
    List<Mentioned> percents = new ArrayList<>(List.of(sentence.get(at)));
    for (int i = at + 1; i < sentence.size(); i++) {
      Mentioned next = sentence.get(i);
      boolean listed = figuring.between(sentence.get(i - 1), next).matches("[、和]");
      if (!listed || next.unitClass() != UnitClass.PERCENT) {
        break;
      }
      percents.add(next);
    }
    return percents;
  }

  /** 甲类50户、乙类30户，共80户，分别占62.5%、37.5%. */
  private static Mentioned sum(Mentioned sum, List<Mentioned> parts) {
    boolean same = parts.stream().allMatch(part -> part.claim() && part.comparable(sum));
    return same && sum.claim() ? sum : null;
  }

  /** The nearest total in front of status counts that all speak of it. */
  private static Mentioned whole(Figuring figuring, List<Mentioned> parts) {
    Mentioned first = parts.get(0);
    Mentioned whole = null;
    for (Mentioned figure : figuring.before(first, 40)) {
      if (figure.from() < first.from() && figure.total() && figure.topic() == first.topic()) {
        whole = figure;
      }
    }
    Mentioned total = whole;
    boolean all =
        total != null
            && parts.stream().allMatch(part -> part.statusOf(total) && part.comparable(total));
    return all ? total : null;
  }

  private static Share share(
      Figuring figuring, Mentioned percent, Mentioned part, Mentioned whole) {
    return new Share(
        figuring.at(List.of(percent, part, whole)),
        figuring.reading().origin(),
        percent.figure(),
        part.figure(),
        whole.figure(),
        percent.figure().forIssue());
  }
}
