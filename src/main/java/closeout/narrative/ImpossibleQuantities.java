package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.math.BigDecimal;

/** Finds expressions of quantity that cannot be meant: 约50余人, 30-20个, 减少2倍. */
final class ImpossibleQuantities implements Spotter {

  private static final String NUMBER = "[0-9]{1,9}(?:\\.[0-9]{1,6})?";
  private static final Phrase DOUBLED =
      Phrase.compile(
          "(?:约|大约|近|将近)"
              + NUMBER
              + "(?:余|多|[万亿]?[元人户个次亩吨]{1,2}(?:左右|上下))"
              + "|(?:近|约|大约)[0-9]{1,9}\\.[0-9]{2,6}[万亿]元左右");
  private static final Phrase RANGE =
      Phrase.compile(
          "(?<![0-9A-Za-z.%:年月\\-/])("
              + NUMBER
              + ")(?:-|~|至)("
              + NUMBER
              + ")(?:个(?!百分)|名|人|户|件|项|次|天|亩|万元|元|吨|个月|年(?!级|代|度))(?![0-9])");
  private static final Phrase NOT_RANGE = Phrase.compile("比分|得分|评分|比例|编号|电话|第|号|班|届|周岁");
  private static final Phrase TIMES = Phrase.compile("(?:减少|下降|降低|缩短|压减)了?" + NUMBER + "倍");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.CONTACT)) {
      find(scan, passage, DOUBLED);
      find(scan, passage, TIMES);
      ranges(scan, passage);
    }
  }

  private static void find(Scan scan, Passage passage, Phrase pattern) {
    Search found = pattern.matcher(scan.text()).region(passage.from(), passage.to());
    while (found.find()) {
      scan.mention(MentionKind.IMPOSSIBLE_QUANTITY, found.start(), found.end(), "", true);
    }
  }

  private static void ranges(Scan scan, Passage passage) {
    Search range = RANGE.matcher(scan.text()).within(passage.from(), passage.to());
    while (range.find()) {
      String before =
          scan.text().substring(Math.max(passage.from(), range.start() - 6), range.start());
      BigDecimal first = new BigDecimal(range.group(1));
      BigDecimal second = new BigDecimal(range.group(2));
      if (first.compareTo(second) > 0 && second.signum() > 0 && !NOT_RANGE.matcher(before).find()) {
        scan.mention(MentionKind.IMPOSSIBLE_QUANTITY, range.start(), range.end(), "", true);
      }
    }
  }
}
