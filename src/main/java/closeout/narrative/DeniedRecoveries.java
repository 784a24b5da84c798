package closeout.narrative;

import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds statements that no money was recovered: 不存在清退违规资金等情况. */
final class DeniedRecoveries implements Spotter {

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:不存在|未涉及|不涉及|没有涉及|未发生|没有发生|未发现|没有|无)(?:需要?|应当?|涉及|发生|任何|须)?(?:清退|追缴|追回|退缴|收缴|挽回|退赔|上缴)[^，。；、\n]{0,12}?(?:资金|款|损失|金额|费用|情况|情形)"
              + "|(?:不存在|未涉及|不涉及|没有涉及|无)(?:违规|违纪|问题|任何|相关)?(?:资金|款项|费用|钱款)(?:的)?(?:清退|追缴|追回|退缴|收缴|退赔|上缴)");
  private static final Pattern ZERO =
      Pattern.compile(
          "(?:清退|追缴|追回|退缴|收缴|挽回)[^，。；、\n]{0,12}?(?:资金|款|损失|金额)[^，。；、0-9\n]{0,4}0(?:\\.0{1,4})?[万]?元");

  @Override
  public void spot(Scan scan) {
    for (Passage passage :
        scan.passagesIn(
            Zone.OPENING, Zone.ORGANISATION, Zone.SUMMARY, Zone.NEXT_STEPS, Zone.OTHER)) {
      find(scan, passage, DENIAL);
      find(scan, passage, ZERO);
    }
  }

  private static void find(Scan scan, Passage passage, Pattern pattern) {
    Matcher denial = pattern.matcher(scan.text()).region(passage.from(), passage.to());
    if (passage.forIssue() == null && denial.find()) {
      scan.add(
          new Statement(
              scan.at(denial.start(), denial.end()),
              scan.origin(),
              StatementKind.NO_RECOVERY,
              scan.segments().words(denial.start(), denial.end()),
              List.of(),
              null,
              false,
              null));
    }
  }
}
