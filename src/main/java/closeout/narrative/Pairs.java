package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.wording.Phrase;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ties two figures by their sense: what was received and what of it was dealt with. */
final class Pairs implements Tie {

  private static final Pattern RECEIVED =
      Pattern.compile("移交|移送|转交|受理|收到|接到|接收|收集|征集|征求|查出|排查|查摆|发现|立案|提出|交办|梳理|摸排|排出|登记|应|需");
  private static final Pattern DEALT_WITH =
      Pattern.compile(
          "^[，、](?:截至目前|截止目前|目前|现)?(?:已|均已|全部|现已|已经|已全部)?(?:办结|结案|办理|办理完成|整改|整改完成|完成整改|解决|化解|采纳|处置|处理|回复|答复|办结回复|核查|销号|了结|落实|调处|调解|调处成功|调解成功|成功调处|成功化解|化解成功)(?:了|完毕)?$");

  /** 对11个支部开展达标验收，合格9个: those that passed are some of those tested. */
  private static final Pattern RESULT_OF_TEST =
      Pattern.compile(
          "^[^，。；：]{0,24}(?:验收|检查|复核|评估|考核|测评|审查|体检|考试|测试|核查|评查|检测)，(?:其中)?(?:现已|已|均)?(?:达标|合格|通过|不合格|不达标|未达标|优秀|良好)$");

  /** 抽查凭证46张，发现手续不全的9张: what was found is some of what was looked at. */
  private static final Phrase LOOKED_AT =
      Phrase.compile("(?:抽查|抽检|抽取|复查|检查|核查|审核|排查|查阅|翻阅|调阅|评查)(?:了)?[^，。；：、]{0,12}$");

  private static final Phrase FOUND =
      Phrase.compile("^[，、](?:其中)?(?:共|累计)?(?:发现|查出)[^，。；：、涉的]{0,16}的$");

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        Mentioned whole = sentence.get(i - 1);
        Mentioned part = sentence.get(i);
        if (tied(figuring, whole, part)) {
          relations.accept(figuring.parts(Subject.PAIR, whole, List.of(part), false));
        }
      }
    }
  }

  private static boolean tied(Figuring figuring, Mentioned whole, Mentioned part) {
    return whole.claim()
        && part.claim()
        && whole.comparable(part)
        && !part.statusOf(whole)
        && Nouns.behind(part.after()).isEmpty()
        && whole.depth() == part.depth()
        && (dealtWith(figuring, whole, part)
            || examined(figuring, whole, part)
            || found(figuring, whole, part));
  }

  private static boolean dealtWith(Figuring figuring, Mentioned whole, Mentioned part) {
    return RECEIVED.matcher(whole.before()).find()
        && DEALT_WITH.matcher(figuring.between(whole, part)).find();
  }

  private static boolean found(Figuring figuring, Mentioned whole, Mentioned part) {
    return LOOKED_AT.matcher(whole.before()).find()
        && FOUND.matcher(figuring.between(whole, part)).find();
  }

  private static boolean examined(Figuring figuring, Mentioned whole, Mentioned part) {
    return whole.before().endsWith("对")
        && RESULT_OF_TEST.matcher(figuring.between(whole, part)).find();
  }
}
