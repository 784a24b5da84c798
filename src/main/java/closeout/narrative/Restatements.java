package closeout.narrative;

import closeout.dossier.FigurePlace;
import closeout.dossier.Relation;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Restatement;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Ties figures that state the same quantity in two places. */
final class Restatements implements Tie {

  private static final Phrase OF_WHOLE =
      Phrase.compile("issues_.*|measures_.*|completion_rate|regulations_.*");
  private static final Phrase PHRASE = Phrase.compile("[\\p{IsHan}“”‘’《》]{6,40}$");
  private static final Phrase LEAD = Phrase.compile("^(?:已|共|累计|目前|现|依规|依法|其中|均|全部|是|一|二|三|四|并)+");
  private static final Phrase ENTITY =
      Phrase.compile("全(?:县|市|区|镇|乡|街道|村|局|校|社区)(?:现有|共有|共|有|辖|现辖|下辖)?$|辖区(?:内)?(?:现有|共有|共|有)?$");
  private static final Phrase SUB = Phrase.compile("其中|提前|含|分别|又|新增|再|^[，、]?(?:共|共计|合计|总计)$");
  private static final Phrase VAGUE_DAY = Phrase.compile("截[至止](?!目前|今|现在)");
  private static final int CERTAIN = 8;
  private static final int REACH = 200;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    headline(figuring, relations);
    amounts(figuring, relations);
    entities(figuring, relations);
  }

  /** The same metric of the whole, stated again outside the issues. */
  private static void headline(Figuring figuring, Consumer<? super Relation> relations) {
    Map<String, Mentioned> first = new HashMap<>();
    for (Mentioned figure : figuring.figures()) {
      ReportedFigure fact = figure.figure();
      boolean whole =
          figure.claim()
              && figure.headline()
              && fact.scope() == null
              && OF_WHOLE.matcher(fact.metric()).matches()
              && !SUB.matcher(figure.before()).find()
              && !datedVaguely(figuring, figure);
      if (whole) {
        String key = fact.metric() + (figure.topic() == Topic.REGULATIONS ? figure.before() : "");
        Mentioned earlier = first.putIfAbsent(key, figure);
        if (earlier != null
            && !earlier.sentence().equals(figure.sentence())
            && sameDay(earlier, figure)) {
          relations.accept(restated(figuring, earlier, figure, true));
        }
      }
    }
  }

  /** 截至3月底 without a year: the figure holds for a day that is not known. */
  private static boolean datedVaguely(Figuring figuring, Mentioned figure) {
    int from = Math.max(figure.sentence().from(), figure.from() - REACH);
    String words = figuring.text(from, figure.from());
    return figure.figure().asOf() == null && VAGUE_DAY.matcher(words).find();
  }

  private static boolean sameDay(Mentioned first, Mentioned second) {
    return first.figure().asOf() == null
        || second.figure().asOf() == null
        || Objects.equals(first.figure().asOf(), second.figure().asOf());
  }

  /** An amount of the summary and the one amount of the body with the same words or value. */
  private static void amounts(Figuring figuring, Consumer<? super Relation> relations) {
    List<Mentioned> body =
        figuring.figures().stream()
            .filter(figure -> figure.unitClass() == UnitClass.MONEY && figure.claim())
            .filter(figure -> figure.figure().place() == FigurePlace.RESULT)
            .toList();
    Map<String, List<Mentioned>> byPhrase = new HashMap<>();
    Map<Object, Mentioned> byValue = new HashMap<>();
    for (Mentioned figure : body) {
      byPhrase.computeIfAbsent(phrase(figure), key -> new ArrayList<>()).add(figure);
      byValue.putIfAbsent(figure.value().low(), figure);
    }
    for (Mentioned figure : figuring.figures()) {
      if (figure.unitClass() == UnitClass.MONEY && figure.claim() && figure.headline()) {
        Mentioned same = byValue.get(figure.value().low());
        String phrase = phrase(figure);
        List<Mentioned> worded =
            phrase.isEmpty() ? List.of() : byPhrase.getOrDefault(phrase, List.of());
        if (same != null && !figure.value().zero()) {
          relations.accept(restated(figuring, figure, same, true));
        } else if (worded.size() == 1) {
          relations.accept(restated(figuring, figure, worded.get(0), phrase.length() >= CERTAIN));
        }
      }
    }
  }

  /** The words in front of the number that say what it is, where they are special enough. */
  private static String phrase(Mentioned figure) {
    String before = figure.before();
    Search phrase = PHRASE.matcher(before.substring(Math.max(0, before.length() - 40)));
    if (!phrase.find()) {
      return "";
    }
    String words = LEAD.matcher(phrase.group()).replaceFirst("");
    return words.length() < 6 ? "" : words;
  }

  /** 全镇26个村: how many there are of something in one and the same place. */
  private static void entities(Figuring figuring, Consumer<? super Relation> relations) {
    Map<String, Mentioned> first = new LinkedHashMap<>();
    for (Mentioned figure : figuring.figures()) {
      String before = figure.before();
      Search entity = ENTITY.matcher(before.substring(Math.max(0, before.length() - 12)));
      String noun = Nouns.behind(figure.after());
      if (figure.claim()
          && figure.value().exact()
          && noun.length() >= 2
          && noun.length() <= 8
          && entity.find()) {
        String place = entity.group().replaceAll("现有|共有|下辖|现辖|共|有|辖$|内", "");
        Mentioned earlier = first.putIfAbsent(place + " " + noun, figure);
        if (earlier != null && earlier.comparable(figure)) {
          relations.accept(restated(figuring, earlier, figure, false));
        }
      }
    }
  }

  private static Restatement restated(
      Figuring figuring, Mentioned first, Mentioned second, boolean certain) {
    return new Restatement(
        second.figure().at(),
        figuring.reading().origin(),
        first.figure(),
        second.figure(),
        certain);
  }
}
