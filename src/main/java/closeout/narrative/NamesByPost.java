package closeout.narrative;

import closeout.dossier.MentionKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * States who is named with a post, masked or in full. The detail of a mention is surname, post and
 * unit, by which the two are compared.
 */
final class NamesByPost implements Spotter {

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[\u4e00-\u9fff&&[^对由给与和及在向请经让将把的已为]]{0,8}(?:村|社区|局|所|站|中心|学校|中学|小学|公司|支部|办公室|科|镇|乡|街道|医院|卫生院|小组))(?:党支部|党委|党总支|党组|支部|村委会|居委会)?$");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.CONTACT, Zone.SIGNATURE)) {
      for (PersonName name : scan.persons(passage)) {
        if (!name.post().isEmpty()) {
          MentionKind kind = name.masked() ? MentionKind.MASKED_NAME : MentionKind.FULL_NAME;
          scan.mention(kind, name.from(), name.to(), key(scan, name), name.office());
        }
      }
    }
  }

  private static String key(Scan scan, PersonName name) {
    int to = name.from() - name.post().length();
    int from = Math.max(scan.segments().clause(name.from()).from(), to - 16);
    Matcher unit = UNIT.matcher(scan.text().substring(from, to));
    return name.surname() + " " + name.post() + " " + (unit.find() ? unit.group() : "");
  }
}
