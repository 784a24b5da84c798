package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ties parts to the total that directly follows them: 新建制度4项、修订制度3项，共7项. */
final class SumsBehind implements Tie {

  private static final Pattern SUM =
      Pattern.compile(
          "^[，、；）]{0,2}(?:以上)?(?:共|共计|合计|总计|总共|累计共?|共有)(?:金额|资金|制度|问题|数|召开|开展|举办|组织)?$");
  private static final Pattern OPEN = Pattern.compile("等[，、]|主要|其中");

  private static final int REACH = 20;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 2; i < sentence.size(); i++) {
        Mentioned total = sentence.get(i);
        if (total.claim()
            && total.numeral().understood()
            && SUM.matcher(total.before()).matches()) {
          tie(figuring, sentence, i, relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    Mentioned total = sentence.get(at);
    List<Mentioned> parts = parts(figuring, sentence, at);
    for (int from = 0; from <= parts.size() - 2; from++) {
      List<Mentioned> reading = parts.subList(from, parts.size());
      if (figuring.agrees(total, reading)) {
        relations.accept(figuring.parts(subject(reading, total), total, reading, true));
        return;
      }
    }
    if (parts.size() >= 2 && parallel(figuring, parts, total)) {
      relations.accept(figuring.parts(subject(parts, total), total, parts, true));
    }
  }

  /** The unbroken run of comparable figures in front of the total, without what is in brackets. */
  private static List<Mentioned> parts(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned total = sentence.get(at);
    List<Mentioned> parts = new ArrayList<>();
    Mentioned later = total;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Mentioned figure = sentence.get(i);
      if (figure.depth() > total.depth()) {
        continue;
      }
      String between = figuring.between(figure, later);
      boolean joined = between.indexOf('；') < 0 && !OPEN.matcher(outsideBrackets(between)).find();
      if (!figure.comparable(total)
          || !figure.claim()
          || !joined
          || SUM.matcher(figure.before()).matches()) {
        break;
      }
      parts.add(0, figure);
      later = figure;
    }
    return parts;
  }

  private static String outsideBrackets(String words) {
    return words.replaceAll("（[^（）]{0,60}）", "");
  }

  /** Whether the parts are built alike, so that the total can mean nothing but their sum. */
  private static boolean parallel(Figuring figuring, List<Mentioned> parts, Mentioned total) {
    boolean exact = parts.stream().allMatch(part -> part.value().exact()) && total.value().exact();
    boolean brief = parts.stream().skip(1).allMatch(part -> part.before().length() <= 20);
    boolean named = parts.stream().allMatch(part -> !part.before().isEmpty());
    boolean adjacent = figuring.between(parts.get(parts.size() - 1), total).length() <= 12;
    boolean noun =
        Nouns.behind(total.after()).isEmpty()
            || statuses(parts, total)
            || parts.stream().allMatch(part -> part.noun().endsWith(Nouns.behind(total.after())));
    return exact && brief && named && adjacent && noun;
  }

  /** 已完成15个、正在整改4个，共计19个问题. */
  private static boolean statuses(List<Mentioned> parts, Mentioned total) {
    return total.topic() == Topic.ISSUES
        && parts.stream().allMatch(part -> Progress.before(part.before(), false) != null);
  }

  private static Subject subject(List<Mentioned> parts, Mentioned total) {
    if (statuses(parts, total)) {
      return Subject.STATUSES;
    }
    if (total.unitClass() == UnitClass.MONEY) {
      return Subject.MONEY;
    }
    if (total.topic() == Topic.REGULATIONS) {
      return Subject.REGULATIONS;
    }
    return total.unitClass() == UnitClass.ITEMS ? Subject.CATEGORIES : Subject.OTHER;
  }
}
