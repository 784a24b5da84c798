package closeout.narrative;

import closeout.dossier.PartsOfWhole;
import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ties a whole to a list behind a colon, in brackets or behind 分别. Such lists may also count
 * something else, so one that does not agree is tied only where it can hardly mean anything but the
 * parts: bare names of kinds, one built like the other, that miss the whole by little.
 */
final class Breakdowns implements Tie {

  private static final Phrase LIST =
      Phrase.compile("^[^，。；：、（）]{0,12}(?:：|（|，?分别|，?包括|，?涉及|，?其中)[^，。；：（）]{0,20}$");
  private static final Phrase PARTIAL = Phrase.compile("其中|包括|涉及|含|主要|等");
  private static final Phrase ACTS =
      Phrase.compile(
          "已|未|均|现有|仍|检查|涉及|覆盖|发现|整改|完成|清理|制定|印发|召开|开展|组织|走访|培训|下发|发放|处理|追回|新增|参与|参加|平均|每|达|超|占|减|增");
  private static final Phrase KIND =
      Phrase.compile("^(?:[：（，、和及与]|其中|分别(?:为|是)?|包括){0,3}([\\p{IsHan}A-Za-z（）0-9]{1,10})$");
  private static final BigDecimal SLIP = new BigDecimal("0.2");
  private static final int MOST_PARTS = 12;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i + 2 < sentence.size(); i++) {
        Mentioned whole = sentence.get(i);
        boolean listed =
            whole.claim() && LIST.matcher(figuring.between(whole, sentence.get(i + 1))).find();
        if (listed && whole.progress() == null) {
          tie(figuring, sentence, i, relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    Mentioned whole = sentence.get(at);
    List<Mentioned> parts = new ArrayList<>();
    for (int i = at + 1; i < sentence.size() && parts.size() < MOST_PARTS; i++) {
      Mentioned part = sentence.get(i);
      if (part.depth() > sentence.get(at + 1).depth()) {
        continue;
      }
      if (part.depth() < sentence.get(at + 1).depth() || !part.comparable(whole)) {
        break;
      }
      parts.add(part);
    }
    Subject subject = whole.unitClass() == UnitClass.MONEY ? Subject.MONEY : Subject.OTHER;
    if (parts.size() < 2 || parts.get(0).statusOf(whole)) {
      return;
    }
    if (figuring.agrees(whole, parts)) {
      relations.accept(figuring.parts(subject, whole, parts, true));
    } else if (judgedHere(whole, parts) && parallel(figuring, whole, parts)) {
      PartsOfWhole sum = figuring.parts(subject, whole, parts, true);
      boolean partial = PARTIAL.matcher(figuring.between(whole, parts.get(0))).find();
      if (sum.missesByLittle(SLIP) && (!partial || sum.tooMuch())) {
        relations.accept(sum);
      }
    }
  }

  /** Sanctions, regulations and aspects have ties of their own; one person may be of two kinds. */
  private static boolean judgedHere(Mentioned whole, List<Mentioned> parts) {
    return whole.unitClass() != UnitClass.PERSONS
        && whole.topic() != Topic.REGULATIONS
        && whole.value().exact()
        && parts.stream().allMatch(part -> part.value().exact() && !part.before().contains("方面"));
  }

  /** Whether each part is the bare name of another kind and its number, and nothing else. */
  private static boolean parallel(Figuring figuring, Mentioned whole, List<Mentioned> parts) {
    Set<String> kinds = new HashSet<>();
    Mentioned before = whole;
    for (Mentioned part : parts) {
      String words = figuring.between(before, part);
      if (before == whole) {
        words = words.substring(Math.max(0, words.length() - part.before().length()));
      }
      Search kind = KIND.matcher(words);
      if (!kind.find()
          || ACTS.matcher(kind.group(1)).find()
          || !kinds.add(kind.group(1))
          || !part.after().isEmpty()) {
        return false;
      }
      before = part;
    }
    return true;
  }
}
