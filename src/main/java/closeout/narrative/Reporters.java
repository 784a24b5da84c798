package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds who reported something, where a full name, a phone or an address tells it. */
final class Reporters implements Spotter {

  private static final Phrase LABEL =
      Phrase.compile("(?:举报人|反映人|信访人|投诉人|检举人|控告人|上访人|来访人|举报者|信访群众)(?:姓名|是|为|系)?[：:（(]?");
  private static final Phrase ADDRESS =
      Phrase.compile(
          "(?:(?:联系)?电话|手机号?|住址|地址)?[：:为]?(?:1[3-9][0-9]{9}(?![0-9])|[^，。；]{0,16}[0-9]{1,3}号[0-9]{0,3}(?:楼|栋|单元|室))");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.CONTACT)) {
      Search label = LABEL.matcher(scan.text()).region(passage.from(), passage.to());
      while (label.find()) {
        spot(scan, passage, label.start(), label.end());
      }
    }
  }

  private static void spot(Scan scan, Passage passage, int from, int to) {
    int end = Math.min(passage.to(), to + 24);
    PersonName name = PersonNames.labelled(scan.text(), to, end);
    if (name != null && !name.masked()) {
      scan.mention(
          MentionKind.REPORTER, name.from(), name.to(), scan.text().substring(from, to), true);
      return;
    }
    Search address = ADDRESS.matcher(scan.text()).region(to, end);
    if (address.lookingAt()) {
      scan.mention(
          MentionKind.REPORTER, from, address.end(), scan.text().substring(from, to), true);
    }
  }
}
