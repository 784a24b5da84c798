package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds amounts with too many decimals for their unit, and amounts without a unit. */
final class ImplausibleAmounts implements Spotter {

  private static final Phrase DECIMALS =
      Phrase.compile("(?<![0-9.])[0-9]{1,12}\\.(?:[0-9]{5,12}万元|[0-9]{9,12}亿元)");
  private static final Phrase BARE =
      Phrase.compile(
          "(?:追回|追缴|清退|退缴|上缴|收缴|挽回|涉及|共计|合计)[^，。；：0-9\n]{0,8}(?:资金|金额|经费|费用|款项|补贴|损失)(?:共计|合计|为|达)?([0-9]{1,9}(?:\\.[0-9]{1,4})?)(?=[，。；、）\n])"
              + "|(?:资金|金额|经费|费用|款项)(?:涉及|共计|合计|追回)([0-9]{1,9}(?:\\.[0-9]{1,4})?)(?=[，。；、）\n])");
  private static final Phrase UNIT_STATED = Phrase.compile("单位：|（[万亿]?元）|[万亿]元|元");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.CONTACT)) {
      Search decimals = DECIMALS.matcher(scan.text()).region(passage.from(), passage.to());
      while (decimals.find()) {
        scan.mention(MentionKind.IMPLAUSIBLE_AMOUNT, decimals.start(), decimals.end(), "", true);
      }
      bare(scan, passage);
    }
  }

  private static void bare(Scan scan, Passage passage) {
    Search bare = BARE.matcher(scan.text()).within(passage.from(), passage.to());
    while (bare.find()) {
      // 追回3.2、5.1、2万元 states its unit once, at the end of the list.
      String clause = scan.segments().words(bare.start(), bare.end());
      int group = bare.group(1) != null ? 1 : 2;
      if (!UNIT_STATED.matcher(clause).find()) {
        scan.mention(MentionKind.IMPLAUSIBLE_AMOUNT, bare.start(group), bare.end(group), "", true);
      }
    }
  }
}
