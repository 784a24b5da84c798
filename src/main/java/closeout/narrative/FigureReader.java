package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.FigurePlace;
import closeout.dossier.ReportedFigure;
import closeout.dossier.UnitClass;
import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads every number of a report as a figure: what it measures, of what part, up to when. */
final class FigureReader {

  private static final Set<Zone> SILENT = EnumSet.of(Zone.CHROME, Zone.SIGNATURE);

  /** What is only passed on has no status yet. */
  private static final Pattern FEEDBACK =
      Pattern.compile("反馈|指出|移交|交办|查出|梳理|(?:要求)?(?:立行立改|分阶段整改|持续整改)的$");

  private final Reading reading;
  private final String text;
  private final List<Mentioned> found = new ArrayList<>();
  private DateInterval asOf;
  private Topic topic;
  private String topicNoun = "";
  private final Map<String, Heard> byUnit = new HashMap<>();
  private String lastNoun = "";
  private Progress lastProgress;
  private Sentence topicSentence;

  private FigureReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text().value();
  }

  static List<Mentioned> read(Reading reading) {
    FigureReader reader = new FigureReader(reading);
    List<Numeral> numerals = NumberScanner.scan(reader.text);
    int next = 0;
    for (Passage passage : reading.passages()) {
      reader.asOf = null;
      reader.topic = null;
      reader.byUnit.clear();
      reader.lastNoun = "";
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
    return GroupScopes.assign(reading, reader.found);
  }

  private void read(Sentence sentence, List<Numeral> numerals) {
    asOf = asOf(sentence);
    List<Words> all = words(sentence, numerals);
    for (int i = 0; i < all.size(); i++) {
      Words words = all.get(i);
      Words next = i + 1 < all.size() ? all.get(i + 1) : null;
      boolean shared =
          words.own == null
              && next != null
              && next.own != null
              && words.after.isEmpty()
              && next.listed()
              && words.numeral.unitName().equals(next.numeral.unitName());
      found.add(read(sentence, shared ? words.about(next.own) : words, i == 0));
    }
  }

  /**
   * What stands beside a number.
   *
   * @param own the topic that its own noun names, or null
   */
  private record Words(Numeral numeral, String before, String after, int depth, Topic own) {

    /** Whether it continues a list: 8个、9个. */
    boolean listed() {
      return before.startsWith("、");
    }

    Words about(Topic topic) {
      return new Words(numeral, before, after, depth, topic);
    }
  }

  private List<Words> words(Sentence sentence, List<Numeral> numerals) {
    List<Words> all = new ArrayList<>();
    int bound = sentence.from();
    int depth = 0;
    int place = sentence.from();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      int end = i + 1 < numerals.size() ? numerals.get(i + 1).from() : sentence.to();
      depth += depth(place, numeral.from());
      place = numeral.from();
      int from = Math.max(bound, Clauses.from(text, numeral.from(), sentence.from()));
      String before = text.substring(from, numeral.from());
      String after = after(numeral, end);
      all.add(
          new Words(
              numeral, before, after, depth, counts(numeral) ? Topic.of(before, after) : null));
      bound = numeral.to();
    }
    return all;
  }

  private int depth(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' ? -1 : 0;
    }
    return depth;
  }

  /** Up to the next mark or the next number. */
  private String after(Numeral numeral, int end) {
    int to = numeral.to();
    while (to < end && !Clauses.ends(text, to) && "、（）".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(numeral.to(), to);
  }

  private Mentioned read(Sentence sentence, Words words, boolean first) {
    Numeral numeral = words.numeral;
    Progress progress = words.own == null && topic == null ? null : progress(words, sentence);
    if (words.own == null && progress != null) {
      returnTo(byUnit.get(numeral.unitName()));
    }
    Topic about = words.own != null ? words.own : inherited(sentence, progress, words);
    String clause =
        text.substring(
            Clauses.from(text, numeral.from(), sentence.from()),
            Clauses.to(text, numeral.to(), sentence.to()));
    FigurePlace place = place(sentence);
    String metric =
        Metrics.of(
            new Metrics.Words(
                numeral,
                words.before,
                words.after,
                clause,
                text.substring(sentence.from(), sentence.to()),
                place == FigurePlace.HEADLINE,
                words.own != null,
                first),
            about,
            progress);
    String noun = noun(words, about);
    remember(words, sentence, noun, progress);
    ReportedFigure figure =
        new ReportedFigure(
            reading.at(numeral.from(), numeral.to()),
            reading.origin(),
            metric != null ? metric : noun.isEmpty() ? numeral.unitName() : noun,
            numeral.value(),
            noun,
            numeral.unitName(),
            numeral.unitClass(),
            metric == null ? null : scope(words, about, progress),
            asOf,
            place,
            FigureUses.of(numeral, words.before, text),
            clause,
            sentence.passage().forIssue());
    return new Mentioned(
        numeral,
        sentence,
        words.before,
        words.after,
        noun,
        metric == null ? null : about,
        progress,
        words.depth,
        figure);
  }

  /** Its own noun, or that of the clause before. */
  private String noun(Words words, Topic about) {
    if (words.own != null) {
      return words.own.words(words.before, words.after);
    }
    String behind = Nouns.behind(words.after);
    if (!behind.isEmpty()) {
      return behind;
    }
    if (about != null) {
      return topicNoun;
    }
    String before = Nouns.before(words.before);
    return before.isEmpty() ? lastNoun : before;
  }

  private static boolean counts(Numeral numeral) {
    return numeral.unitClass() == UnitClass.ITEMS || numeral.unitClass() == UnitClass.OTHER;
  }

  private Progress progress(Words words, Sentence sentence) {
    String before = words.before;
    if (words.own != null && FEEDBACK.matcher(before).find()) {
      return null;
    }

    Progress progress = Progress.before(before);
    if (progress != null && progress != Progress.REMAINING) {
      return progress;
    }
    Progress behind =
        Progress.behind(words.own == null ? words.after : Topic.behindNoun(words.after));
    if (behind == null && before.contains("分别")) {
      behind = Progress.behind(restOfClause(sentence, words.numeral));
    }
    if (behind == null && words.own == null && before.equals("、")) {
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
  private Topic inherited(Sentence sentence, Progress progress, Words words) {
    boolean rate = words.numeral.unitClass() == UnitClass.PERCENT;
    boolean otherNoun = !Nouns.behind(words.after).isEmpty() && progress == null;
    if (topic == null || !counts(words.numeral) && !rate || otherNoun) {
      return null;
    }
    return sentence == topicSentence || progress != null || rate ? topic : null;
  }

  /** A status counts what was last counted in its unit: 反馈问题9个，制定措施20条，已完成整改8个 speaks of issues. */
  private void returnTo(Heard heard) {
    if (heard != null) {
      topic = heard.topic();
      topicNoun = heard.noun();
    }
  }

  /** What was counted in a unit. */
  private record Heard(Topic topic, String noun) {}

  private void remember(Words words, Sentence sentence, String noun, Progress progress) {
    lastNoun = noun;
    lastProgress = progress;
    if (words.own != null) {
      topic = words.own;
      topicNoun = noun;
      topicSentence = sentence;
      byUnit.put(words.numeral.unitName(), new Heard(topic, noun));
    } else if (counts(words.numeral) && sentence != topicSentence) {
      topic = null;
    }
  }

  private String scope(Words words, Topic about, Progress progress) {
    if (about == null || about == Topic.REGULATIONS) {
      return null;
    }
    String body = reading.inspection() == null ? null : reading.inspection().inspectedBody();
    boolean total = progress == null && words.numeral.unitClass() != UnitClass.PERCENT;
    return total ? Scopes.of(words.before, body) : Scopes.kind(words.before);
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
