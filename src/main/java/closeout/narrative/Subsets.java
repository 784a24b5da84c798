package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ties parts to a whole of which they need not be all (docs/reading.md, Part and whole): 其中, 中有,
 * 仅有, 只有.
 */
final class Subsets implements Tie {

  /** 其中2020年的… and 其中涉及 name no part; 纳入其中 is no marker. */
  private static final Phrase AMONG = Phrase.compile("(?<!纳入|参与|身在)其中([^，、；：。\\d]{0,20})$");

  private static final Phrase HAVE = Phrase.compile("^，?(?:仅|只|就|已|现)?有$");
  private static final Phrase OF_THEM = Phrase.compile("^[^，。；：\\d]{0,16}中(?:，|$)");
  private static final Phrase ELSEWHERE = Phrase.compile("年|省|市|县|区|镇|乡|村|街道");

  private static final int REACH = 20;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        tie(figuring, sentence, i, relations);
      }
    }
  }

  private static void tie(
      Figuring figuring, List<Mentioned> sentence, int at, Consumer<? super Relation> relations) {
    Mentioned part = sentence.get(at);
    if (!part.claim()
        || part.unitClass() == UnitClass.PERCENT
        || part.unitClass() == UnitClass.ASPECTS) {
      return;
    }
    Mentioned whole = whole(figuring, sentence, at);
    if (whole == null
        || part.statusOf(whole)
        || part.sanction() && whole.sanction()
        || regulations(whole, part)) {
      return;
    }
    List<Mentioned> parts = new ArrayList<>(List.of(part));
    if (among(part)) {
      parts.addAll(listed(figuring, sentence, at));
    }
    if (parts.size() > 1 && figuring.agrees(whole, parts)) {
      relations.accept(figuring.parts(subject(whole), whole, parts, true));
      return;
    }
    for (Mentioned each : parts) {
      boolean plausible = !each.value().certainlyMore(whole.value());
      boolean same = each == part ? PartPhrases.sameThings(whole, part) : namesSame(whole, each);
      if (plausible || same) {
        relations.accept(figuring.parts(subject(whole), whole, List.of(each), false));
      }
    }
  }

  /** Whether a later part names what the whole counts: 项目63个，其中政府投资项目28个，社会投资项目67个. */
  private static boolean namesSame(Mentioned whole, Mentioned part) {
    int head = whole.noun().length() - 2;
    return head >= 0 && part.noun().endsWith(whole.noun().substring(head));
  }

  private static boolean regulations(Mentioned whole, Mentioned part) {
    return whole.topic() == Topic.REGULATIONS && part.topic() == Topic.REGULATIONS;
  }

  private static Subject subject(Mentioned whole) {
    return whole.unitClass() == UnitClass.MONEY ? Subject.MONEY : Subject.OTHER;
  }

  private static Mentioned whole(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned part = sentence.get(at);
    if (among(part)) {
      return nearest(sentence, at);
    }
    Mentioned before = nearest(sentence, at);
    if (before == null || before != sentence.get(at - 1)) {
      return null;
    }
    String between = figuring.between(before, part);
    boolean have = HAVE.matcher(part.before()).find() && between.length() < 30;
    boolean ofThem = OF_THEM.matcher(before.after()).find() && part.before().length() <= 3;
    return have && before.after().endsWith("中") || have && part.before().length() > 1 || ofThem
        ? before
        : null;
  }

  private static boolean among(Mentioned part) {
    var among = AMONG.matcher(part.before());
    return among.find() && !ELSEWHERE.matcher(among.group(1)).find();
  }

  /** The nearest comparable figure before it that is no rate and not in brackets of its own. */
  private static Mentioned nearest(List<Mentioned> sentence, int at) {
    Mentioned part = sentence.get(at);
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Mentioned figure = sentence.get(i);
      if (figure.comparable(part) && figure.depth() <= part.depth()) {
        return figure.claim() && !among(figure) ? figure : null;
      }
    }
    return null;
  }

  /** What a list joins to the first part: 其中党员12名、群众3名. */
  private static List<Mentioned> listed(Figuring figuring, List<Mentioned> sentence, int at) {
    List<Mentioned> listed = new ArrayList<>();
    for (int i = at + 1; i < sentence.size(); i++) {
      Mentioned next = sentence.get(i);
      if (next.depth() != sentence.get(at).depth()) {
        continue;
      }
      String between = figuring.between(sentence.get(i - 1), next);
      boolean joined = between.matches("[^；。]{0,2}[、，][^，；。]{0,20}");
      if (!joined || !next.comparable(sentence.get(at)) || !next.claim()) {
        break;
      }
      listed.add(next);
    }
    return listed;
  }
}
