package closeout.narrative;

import closeout.dossier.FigureUse;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;

/** Whether a number claims something, is wanted, or is a change (docs/reading.md, Claims). */
final class FigureUses {

  private static final Phrase TARGET =
      Phrase.compile(
          "(?:目标|力争|确保|争取|(?<!年度|学习|工作|行动|整改|按)计划(?!总|投资|数|内|安排|完成率|书|表)|预计|拟(?!定)|不低于|不少于|不超过|不高于|至少|应达到|将达到|须|应当|不得|要求)[^已，的：]{0,8}$");
  private static final Phrase CHANGE =
      Phrase.compile(
          "(?:增加|增长|下降|减少|降低|提高|提升|上升|压缩|压减|缩短|缩减|精简|增幅|降幅|回升|回落|同比增|同比降|翻)(?:了|约|近|超过|超)?$");

  private FigureUses() {}

  static FigureUse of(Numeral numeral, String before, String text) {
    if (!numeral.understood()) {
      return FigureUse.NOT_UNDERSTOOD;
    }
    String near = before.substring(Math.max(0, before.length() - 16));
    if (numeral.unitName().endsWith("百分点") || CHANGE.matcher(near).find()) {
      return FigureUse.CHANGE;
    }
    return TARGET.matcher(near).find() || limit(numeral, text) ? FigureUse.TARGET : FigureUse.CLAIM;
  }

  /** A time within which something is to be done: 7日内. */
  private static boolean limit(Numeral numeral, String text) {
    boolean time =
        switch (numeral.unitClass()) {
          case DAYS, WORKING_DAYS, WEEKS, MONTHS -> true;
          default -> numeral.unitClass() == UnitClass.OTHER && numeral.unitName().endsWith("小时");
        };
    return time
        && (text.startsWith("内", numeral.to())
            || text.startsWith("之内", numeral.to() - 2)
            || text.startsWith("以内", numeral.to() - 2));
  }
}
