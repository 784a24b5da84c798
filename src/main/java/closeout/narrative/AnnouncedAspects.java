package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Quantity;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Observes how many aspects (方面) the feedback or the rectification is said to cover. */
final class AnnouncedAspects implements Observer {

  private static final Phrase FEEDBACK =
      Phrase.compile(
          "(?:反馈|指出|查出|巡察组|巡视组|督察组|审计)[^。]{0,160}问题|问题[^。]{0,60}(?:反馈|指出)|反映[^。]{0,20}问题");
  private static final Phrase OTHER_MATTER =
      Phrase.compile("会议|讲话|精神|学习|谈话|要求|部署|举措|机制|经验|保障|组织领导|入手抓|意见建议");
  private static final Phrase ASPECT = Phrase.compile("([^，。；：、（）“”]{3,24}?)(?:方面)?(?:问题)?$");
  private static final int REACH = 160;

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    String text = reading.text().value();
    List<Numeral> numerals =
        reading.numerals().stream()
            .filter(numeral -> numeral.unitClass() == UnitClass.ASPECTS && numeral.exact())
            .toList();
    int next = 0;
    for (Passage passage : reading.passages()) {
      List<Sentence> sentences = numerals.isEmpty() ? List.of() : Sentence.of(reading, passage);
      for (Sentence sentence : sentences) {
        while (next < numerals.size() && numerals.get(next).from() < sentence.to()) {
          Numeral numeral = numerals.get(next++);
          if (numeral.from() >= sentence.from() && FullCompletions.speaksForTheWhole(passage)) {
            observe(reading, sentence, numeral, facts);
          }
        }
      }
    }
  }

  private static void observe(
      Reading reading, Sentence sentence, Numeral numeral, Consumer<? super Fact> facts) {
    String text = reading.text().value();
    String words =
        text.substring(
            Math.max(sentence.from(), numeral.from() - 2 * REACH),
            Math.min(sentence.to(), numeral.to() + REACH));
    int from = Clauses.from(text, numeral.from(), sentence.from());
    int to = Clauses.to(text, numeral.to(), sentence.to());
    String clause = text.substring(from, to);
    if (!FEEDBACK.matcher(words).find()
        || OTHER_MATTER.matcher(text.substring(numeral.to(), to)).find()) {
      return;
    }
    Quantity count = numeral.value();
    if (count.low().intValue() < 2) {
      return;
    }
    facts.accept(
        new Statement(
            reading.at(from, to),
            reading.origin(),
            StatementKind.ASPECTS_ANNOUNCED,
            clause,
            names(text.substring(Math.max(from, numeral.from() - REACH), numeral.from()), count),
            count,
            false,
            sentence.passage().forIssue()));
  }

  /** The names in front of the number, where they are as many as it says. */
  private static List<String> names(String before, Quantity count) {
    ItemList list = ItemList.of(before);
    if (list.items().size() < 2 || !list.fits(count.low().longValue())) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String item : list.items()) {
      Search name = ASPECT.matcher(item);
      names.add((name.find() ? name.group(1) : item).replaceFirst("^从", ""));
    }
    return names;
  }
}
