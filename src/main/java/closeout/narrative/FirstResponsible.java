package closeout.narrative;

import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;

/** Finds who is named as the first responsible person (第一责任人). */
final class FirstResponsible implements Spotter {

  private static final String PRINCIPAL =
      "(?<!副)(?:书记|主任|局长|院长|校长|镇长|乡长|董事长|总经理|主要负责(?:人|同志)|主要领导(?:同志)?|一把手|党政主要(?:领导|负责)[^，。；、]{0,4})";
  private static final Phrase NAMED =
      Phrase.compile(
          "第一责任人|第一责任(?=职责|的)|"
              + PRINCIPAL
              + "[^，。；、\n副]{0,10}?(?:任|为|担任|亲自任|兼任|挂帅任?)(?:整改)?(?:工作)?(?:领导小组|专班)?(?:组长|总召集人|总指挥)"
              + "|(?<!副)组长由[^，。；\n]{0,12}?"
              + PRINCIPAL
              + "|(?<!副)组长(?:为)?[：:][^，。；\n]{0,16}?"
              + PRINCIPAL);

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.PROBLEM, Zone.CONTACT)) {
      Search named = NAMED.matcher(scan.text()).within(passage.from(), passage.to());
      if (named.find()) {
        scan.add(
            new Statement(
                scan.at(named.start(), named.end()),
                scan.origin(),
                StatementKind.FIRST_RESPONSIBLE,
                scan.segments().words(named.start(), named.end()),
                List.of(),
                null,
                false,
                passage.forIssue()));
      }
    }
  }
}
