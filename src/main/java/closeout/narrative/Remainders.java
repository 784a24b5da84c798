package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ties a whole to parts that are said to be all of it (docs/reading.md, Part and whole): the last
 * one is what remains (其余, 剩余), or what has not been done where the one before has (已采纳 / 未采纳).
 */
final class Remainders implements Tie {

  private static final Phrase REST = Phrase.compile("(?:其余|剩余|剩下|余下|还剩|尚余)(?:的)?[^，、；的]{0,6}$");
  private static final Phrase NOT_DONE = Phrase.compile("^[、，]?(?:仍|还|尚)?未([^，、]{2,4}?)的?$");
  private static final Phrase STILL = Phrase.compile("^[，、]?(?:目前)?(?:尚有|还有|仍有|另有)$");
  private static final Phrase OPEN = Phrase.compile("^(?:[^，。；、的]{0,6})?(?:未|没有|没|正在|待|尚未|在[建办整])");
  private static final Phrase SHARED = Phrase.compile("占[^，。；、]{0,12}$");
  private static final int MOST_PARTS = 5;
  private static final int REACH = 20;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (rest(sentence, i)) {
          tie(figuring, sentence, i, relations);
        }
      }
    }
  }

  private static boolean rest(List<Mentioned> sentence, int at) {
    Mentioned figure = sentence.get(at);
    if (!figure.claim() || figure.unitClass() == UnitClass.PERCENT) {
      return false;
    }
    boolean stillOpen =
        STILL.matcher(figure.before()).find() && OPEN.matcher(figure.after()).find();
    if (stillOpen || REST.matcher(figure.before()).find()) {
      return true;
    }
    var undone = NOT_DONE.matcher(figure.before());
    return undone.find()
        && sentence.subList(Math.max(0, at - REACH), at).stream()
            .anyMatch(
                other -> other.before().contains(undone.group(1)) && !other.before().contains("未"));
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    Mentioned rest = sentence.get(at);
    List<Mentioned> before = candidates(figuring, sentence, at);
    boolean statuses =
        !before.isEmpty()
            && rest.statusOf(before.get(0))
            && before.stream().skip(1).allMatch(part -> part.statusOf(before.get(0)));
    if (before.size() < 2 || statuses) {
      return;
    }
    List<Mentioned> reading = ofShare(figuring, before, rest);
    if (reading == null && before.stream().skip(1).anyMatch(Remainders::sharedBy)) {
      return;
    }
    reading = reading == null ? agreeing(figuring, before, rest) : reading;
    if (reading == null && before.size() == 2 && certain(figuring, before, rest)) {
      reading = before;
    }
    if (reading != null) {
      List<Mentioned> parts = new ArrayList<>(reading.subList(1, reading.size()));
      parts.add(rest);
      Subject subject = rest.unitClass() == UnitClass.MONEY ? Subject.MONEY : Subject.OTHER;
      relations.accept(figuring.parts(subject, reading.get(0), parts, true));
    }
  }

  /** What may be the whole and the other parts, in order: comparable figures before the rest. */
  private static List<Mentioned> candidates(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned rest = sentence.get(at);
    List<Mentioned> before = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - REACH) && before.size() <= MOST_PARTS; i--) {
      Mentioned figure = sentence.get(i);
      if (figure.comparable(rest) && figure.claim() && figure.depth() <= rest.depth() + 1) {
        before.add(0, figure);
      }
    }
    return before;
  }

  /** 对14名干部交流轮岗，占应轮岗人数16人的87.5%，其余2人: the whole stands behind its part. */
  private static List<Mentioned> ofShare(
      Figuring figuring, List<Mentioned> before, Mentioned rest) {
    for (int i = before.size() - 1; i > 0; i--) {
      if (sharedBy(before.get(i))) {
        List<Mentioned> reading = List.of(before.get(i), before.get(i - 1));
        return figuring.agrees(reading.get(0), List.of(reading.get(1), rest)) ? reading : null;
      }
    }
    return null;
  }

  private static boolean sharedBy(Mentioned figure) {
    return SHARED.matcher(figure.before()).find();
  }

  /** The reading whose figures agree: from some figure on, all or only the last of the others. */
  private static List<Mentioned> agreeing(
      Figuring figuring, List<Mentioned> before, Mentioned rest) {
    for (int whole = before.size() - 2; whole >= 0; whole--) {
      List<Mentioned> all = before.subList(whole, before.size());
      List<Mentioned> last = List.of(before.get(whole), before.get(before.size() - 1));
      List<Mentioned> next = before.subList(whole, whole + 2);
      for (List<Mentioned> reading : List.of(all, last, next)) {
        List<Mentioned> parts = new ArrayList<>(reading.subList(1, reading.size()));
        parts.add(rest);
        if (figuring.agrees(reading.get(0), parts)) {
          return reading;
        }
      }
    }
    return null;
  }

  private static boolean certain(Figuring figuring, List<Mentioned> before, Mentioned rest) {
    Mentioned whole = before.get(0);
    Mentioned part = before.get(1);
    boolean oneSegment = figuring.between(whole, rest).indexOf('；') < 0;
    boolean closed = !figuring.between(whole, rest).contains("主要") && whole.depth() == rest.depth();
    // 提拔11名，其中年轻干部4名，剩余3名拟年内配备: what is left is left of what was to be done.
    boolean left = part.before().contains("其中") || figuring.between(whole, part).contains("其中");
    left &= !rest.before().contains("其余");
    return oneSegment
        && closed
        && !left
        && whole.value().exact()
        && PartPhrases.sameThings(whole, part)
        && silent(whole, rest);
  }

  private static boolean silent(Mentioned whole, Mentioned rest) {
    String behind = Nouns.behind(rest.after());
    return behind.isEmpty()
        || whole.noun().endsWith(behind)
        || behind.startsWith(whole.noun())
        || PartPhrases.verbal(rest.after())
        || rest.after().matches("^(?:为|正|因|已|均|也|将|系|由|属|的|尚|仍|未|在).{0,40}");
  }
}
