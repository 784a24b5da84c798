package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds where a person lives, more exactly than the township. */
final class HomeAddresses implements Spotter {

  private static final Phrase DETAIL =
      Phrase.compile(
          "[0-9一二三四五六七八九十]{1,4}(?:栋|号楼|幢|座)[0-9一二三四五六七八九十]{0,4}(?:单元)?[0-9]{0,5}室?"
              + "|[0-9一二三四五六七八九十]{1,3}单元[0-9]{2,5}室?"
              + "|[0-9一二三四五六七八九十]{1,3}(?:村民)?[小]?组[0-9]{1,4}号|[路街巷弄][0-9]{1,4}号[0-9]{1,4}(?:室|户)");
  private static final Phrase LIVES =
      Phrase.compile(
          "(?:家住|现住|(?<![居入常暂租屋])住(?:在|于)?(?=[^，。；房院建宅户宿]{2,16}[镇村路街巷])|住址|家庭住址|居住地址|居住在|户籍地址?|家庭地址)[为是：:于在]{0,2}[^，。；]{0,24}$");
  private static final int NEAR = 20;

  @Override
  public void spot(Scan scan) {
    for (Passage passage :
        scan.passagesOutside(Zone.CHROME, Zone.CONTACT, Zone.SIGNATURE, Zone.ATTACHMENTS)) {
      Search detail = DETAIL.matcher(scan.text()).region(passage.from(), passage.to());
      while (detail.find()) {
        if (ofPerson(scan, passage, detail.start(), detail.end())) {
          scan.mention(MentionKind.HOME_ADDRESS, detail.start(), detail.end(), "", true);
        }
      }
    }
  }

  private static boolean ofPerson(Scan scan, Passage passage, int from, int to) {
    String text = scan.text();
    int begin = Math.max(passage.from(), from - 32);
    if (LIVES.matcher(text.substring(begin, from)).find()) {
      return true;
    }
    int end = Math.min(passage.to(), to + NEAR);
    return scan.persons(Math.max(passage.from(), from - NEAR), end).stream()
        .anyMatch(name -> !name.office());
  }
}
