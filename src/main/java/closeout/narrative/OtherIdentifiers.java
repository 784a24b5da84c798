package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds car plates, passports, social-security and medical-record numbers. */
final class OtherIdentifiers implements Spotter {

  private static final Phrase PLATE =
      Phrase.compile(
          "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. ]?(?=[A-HJ-NP-Z]{0,2}[0-9])"
              + "(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学警挂])(?![A-Za-z0-9*])");
  private static final Phrase LABELLED =
      Phrase.compile(
          "(?:护照号?码?[为是：:（(]{0,3}(?:[EG][A-Z]?[0-9]{7,8}|[DSP][0-9]{8})"
              + "|(?:社保号|社会保障号码?|社保卡号|医保卡号|病历号|住院号|就诊号)码?[为是：:（(]{0,3}[A-Z]?[0-9]{6,18})(?![0-9])");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      spot(scan, passage, PLATE);
      spot(scan, passage, LABELLED);
    }
  }

  private static void spot(Scan scan, Passage passage, Phrase pattern) {
    Search found = pattern.matcher(scan.text()).region(passage.from(), passage.to());
    while (found.find()) {
      scan.mention(MentionKind.PLATE_OR_PASSPORT, found.start(), found.end(), "", true);
    }
  }
}
