package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.FigurePlace;
import closeout.dossier.ReportedFigure;
import closeout.dossier.UnitClass;
import closeout.wording.Dates;
import closeout.wording.Phrase;
import closeout.wording.WrittenDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every number of a report as a figure: what it measures, of what part, up to when. */
final class FigureReader {

  private static final Set<Zone> SILENT = EnumSet.of(Zone.CHROME, Zone.SIGNATURE);

  /** What is only passed on has no status yet. */
  private static final Phrase FEEDBACK =
      Phrase.compile("反馈|指出|移交|交办|查出|梳理|(?:要求)?(?:立行立改|分阶段整改|持续整改)的$");

  /** What has not been finished may be under way: 未完成的4个中，正在整改3个. */
  private static final Phrase LEFT = Phrase.compile("未(?:完成|整改|办结|销号)[^，、]{0,4}的$");

  private final Reading reading;
  private final String text;
  private final List<Mentioned> found = new ArrayList<>();
  private DateInterval asOf;
  private Topic topic;
  private String topicNoun = "";
  private final Map<String, Heard> byUnit = new HashMap<>();
  private String lastNoun = "";
  private Progress lastProgress;
  private boolean known;
  private Sentence topicSentence;

  private FigureReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text().value();
  }

  static List<Mentioned> read(Reading reading) {
    FigureReader reader = new FigureReader(reading);
    List<Numeral> numerals = reading.numerals();
    int next = 0;
    for (Passage passage : reading.passages()) {
      reader.asOf = null;
      reader.topic = null;
      reader.byUnit.clear();
      reader.lastNoun = "";
      reader.known = false;
      for (Sentence sentence : Sentence.of(reading, passage)) {
        while (next < numerals.size() && numerals.get(next).from() < sentence.from()) {
          next++;
        }
        int end = next;
        while (end < numerals.size() && numerals.get(end).from() < sentence.to()) {
          end++;
        }
        if (!SILENT.contains(passage.zone())) {
          reader.read(sentence, numerals.subList(next, end));
        }
        next = end;
      }
    }
    return Versions.part(GroupScopes.assign(reading, reader.found));
  }

  private void read(Sentence sentence, List<Numeral> numerals) {
    asOf = asOf(sentence);
    Metrics.Told told = Metrics.Told.in(text.substring(sentence.from(), sentence.to()));
    List<Beside> all = Beside.of(text, sentence, numerals);
    boolean issues =
        topic == Topic.ISSUES || all.stream().anyMatch(words -> words.own() == Topic.ISSUES);
    boolean byKind = issues && Scopes.kinds(text.substring(sentence.from(), sentence.to()));
    for (int i = 0; i < all.size(); i++) {
      Beside words = all.get(i);
      if (byKind && words.counts() && Scopes.oneKind(words.before())) {
        words = words.ofKind(i + 1 < all.size() ? all.get(i + 1) : null);
      }
      found.add(read(sentence, words, told, i == 0));
    }
  }

  private Mentioned read(Sentence sentence, Beside words, Metrics.Told told, boolean first) {
    Numeral numeral = words.numeral();
    boolean heard = topic != null || byUnit.containsKey(numeral.unitName());
    Progress progress = words.own() == null && !heard ? null : progress(words, sentence);
    if (words.own() == null && progress != null) {
      returnTo(byUnit.get(numeral.unitName()));
    }
    Topic about = words.own() != null ? words.own() : inherited(sentence, progress, words);
    String clause = reading.text().once(words.clause(text, sentence));
    FigurePlace place = place(sentence);
    boolean headline = place == FigurePlace.HEADLINE;
    String metric =
        Metrics.of(new Metrics.Words(words, clause, told, headline, known, first), about, progress);
    String noun = reading.text().once(noun(words, about));
    remember(words, sentence, noun, progress, metric != null);
    String unit = reading.text().once(numeral.unitName());
    ReportedFigure figure =
        new ReportedFigure(
            reading.at(numeral.from(), numeral.to()),
            reading.origin(),
            metric != null ? reading.text().once(metric) : noun.isEmpty() ? unit : noun,
            numeral.value(),
            noun,
            unit,
            numeral.unitClass(),
            metric == null ? null : scope(words, about, progress),
            asOf,
            place,
            FigureUses.of(numeral, words.before(), text),
            clause,
            sentence.passage().forIssue());
    return new Mentioned(
        numeral,
        sentence,
        words.before(),
        words.after(),
        noun,
        metric == null && about != Topic.REGULATIONS ? null : about,
        progress,
        words.depth(),
        figure);
  }

  /** Its own noun, or that of the clause before. */
  private String noun(Beside words, Topic about) {
    if (words.own() != null) {
      return words.own().words(words.before(), words.after());
    }
    String behind = Nouns.behind(words.after());
    if (!behind.isEmpty()) {
      return behind;
    }
    if (about != null) {
      return topicNoun;
    }
    String before = Nouns.before(words.before());
    return before.isEmpty() ? lastNoun : before;
  }

  private Progress progress(Beside words, Sentence sentence) {
    String before = words.before();
    boolean kind = words.between() == Beside.Owner.KIND;
    if (kind || words.own() != null && FEEDBACK.matcher(before).find()) {
      return null;
    }
    if (LEFT.matcher(words.ownBefore()).find()) {
      return Progress.REMAINING;
    }
    Progress progress = Progress.before(words.ownBefore(), words.own() != null);
    if (progress != null && progress != Progress.REMAINING) {
      return progress;
    }
    Progress behind = Progress.behind(words.ownBehind());
    if (behind == null && before.contains("分别")) {
      behind = Progress.behind(restOfClause(sentence, words.numeral()));
    }
    if (behind == null && words.own() == null && before.equals("、")) {
      return lastProgress;
    }
    return behind != null ? behind : progress;
  }

  private String restOfClause(Sentence sentence, Numeral numeral) {
    int to = Clauses.to(text, numeral.to(), sentence.to());
    String rest = text.substring(numeral.to(), to);
    int bracket = rest.lastIndexOf('）');
    return bracket < 0 ? rest : rest.substring(bracket + 1);
  }

  /** The noun of the clause before, within the sentence; a status may reach back further. */
  private Topic inherited(Sentence sentence, Progress progress, Beside words) {
    boolean rate = words.numeral().unitClass() == UnitClass.PERCENT;
    boolean otherNoun = !Nouns.behind(words.after()).isEmpty() && progress == null;
    if (topic == null || !words.counts() && !rate || otherNoun) {
      return null;
    }
    return sentence == topicSentence || progress != null || rate ? topic : null;
  }

  /** A status counts what was last counted in its unit: 反馈问题9个，制定措施20条，已完成整改8个 speaks of issues. */
  private void returnTo(Heard heard) {
    if (heard != null) {
      topic = heard.topic();
      topicNoun = heard.noun();
      known = heard.known();
    }
  }

  /** What was counted in a unit. */
  private record Heard(Topic topic, String noun, boolean known) {}

  private void remember(
      Beside words, Sentence sentence, String noun, Progress progress, boolean named) {
    lastNoun = noun;
    lastProgress = progress;
    if (words.own() != null) {
      topic = words.own();
      topicNoun = noun;
      topicSentence = sentence;
      byUnit.put(words.numeral().unitName(), new Heard(topic, noun, named));

      known = named;
    } else if (words.counts() && sentence != topicSentence && progress == null) {
      topic = null;
    }
  }

  private String scope(Beside words, Topic about, Progress progress) {
    if (about == null || about == Topic.REGULATIONS) {
      return null;
    }
    String body = reading.inspection() == null ? null : reading.inspection().inspectedBody();
    boolean total = progress == null && words.numeral().unitClass() != UnitClass.PERCENT;
    return total ? Scopes.of(words.before(), body) : Scopes.kind(words.ownBefore());
  }

  private DateInterval asOf(Sentence sentence) {
    String words = text.substring(sentence.from(), sentence.to());
    int at = Math.max(words.indexOf("截至"), words.indexOf("截止"));
    if (at < 0) {
      return asOf;
    }
    for (WrittenDate date : Dates.find(words.substring(at, Math.min(words.length(), at + 24)))) {
      if (!date.limit() && date.interval() != null) {
        return date.interval();
      }
    }
    return asOf;
  }

  private static FigurePlace place(Sentence sentence) {
    return switch (sentence.passage().zone()) {
      case PROBLEM -> FigurePlace.PROBLEM;
      case RESULT -> FigurePlace.RESULT;
      case NEXT_STEPS -> FigurePlace.NEXT_STEPS;
      default -> sentence.passage().forIssue() == null ? FigurePlace.HEADLINE : FigurePlace.RESULT;
    };
  }
}
