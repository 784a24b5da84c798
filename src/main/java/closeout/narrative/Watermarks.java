package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;
import java.util.stream.Stream;

/** Finds marks of the site that a draft was copied from. */
final class Watermarks implements Spotter {

  private static final List<Phrase> MARKS =
      List.of(
          Phrase.compile(
              "(?:QQ群?|Q群|微信号?|(?<![A-Za-z])VX|(?<![A-Za-z])vx|加V|公众号)[号为是：: ]{0,3}(?:群号?)?[：: ]?[A-Za-z0-9_-]{5,40}+(?!@)"),
          Phrase.compile("(?:扫码|长按|识别二维码|扫描二维码)[^，。；\n]{0,8}(?:关注我们?|加群|进群|领取资料|下载全文|获取全文|识别)"),
          Phrase.compile(
              "(?:会员|VIP|vip)(?:专享|免费)?(?:下载|专享|领取资料|领取全文)|(?:进群|加群|群内)[^，。；\n]{0,6}(?:下载|领取|专享)"),
          Phrase.compile(
              "关注[^，。；\n]{0,4}公众号[^，。；\n]{0,14}(?:获取|领取|下载|回复)(?:更多)?(?:资料|材料|范文|模板|全文|文档)"),
          Phrase.compile(
              "(?:更多|获取|领取)[^，。；\n]{0,4}(?:资料|范文|模板|文档|公文|材料)[^。；\n]{0,8}(?:请加|加微|请关注|关注|下载|私信|扫码)"));

  private static final Phrase SITE =
      Phrase.compile("(?:范文网|公文网|写作网|文秘网|老秘网|材料网|文档网|豆丁网|道客巴巴|原创力文档|百度文库|豆丁文库|淘豆网|人人文库|文库网|公文写作网)");
  private static final Phrase NAMED_SITE = Phrase.compile("[\u4e00-\u9fff]{0,4}" + SITE.pattern());

  /** The name of a site can begin with any character, so it is looked for only where one stands. */
  private static final List<Phrase> MARKS_AND_SITES =
      Stream.concat(MARKS.stream(), Stream.of(NAMED_SITE)).toList();

  /** At the end of a saved page this is the page's furniture. */
  private static final Phrase COPYRIGHT = Phrase.compile("转载请注明|版权所有");

  private static final int FURNITURE = 6;
  private static final Phrase URL =
      Phrase.compile("(?:https?://|www\\.)([0-9A-Za-z.-]{3,80}+)[0-9A-Za-z/?=&_.%#-]{0,200}+");
  private static final Phrase OFFICIAL =
      Phrase.compile(
          "(?:.{0,80}\\.)?(?:gov\\.cn|edu\\.cn|org\\.cn|mil\\.cn|12371\\.cn|12380\\.gov\\.cn|xuexi\\.cn|people\\.com\\.cn|xinhuanet\\.com|news\\.cn|cctv\\.com|qstheory\\.cn|ccdi\\.gov\\.cn)\\.?");
  private static final Phrase MAILBOX =
      Phrase.compile("@([0-9A-Za-z-]{1,40}(?:\\.[0-9A-Za-z-]{1,20}){1,4})");

  @Override
  public void spot(Scan scan) {
    List<Passage> body =
        scan.passagesOutside(Zone.CHROME, Zone.CONTACT, Zone.SIGNATURE, Zone.ATTACHMENTS);
    for (Passage passage : body) {
      mark(scan, passage);
      urls(scan, passage);
    }
    int end = Math.max(0, scan.passages().size() - FURNITURE);
    for (Passage passage : scan.passages().subList(0, end)) {
      Search found = COPYRIGHT.matcher(scan.text()).region(passage.from(), passage.to());
      if (passage.zone() != Zone.CHROME && found.find()) {
        scan.mention(MentionKind.WATERMARK, found.start(), found.end(), "", true);
      }
    }
  }

  private static void mark(Scan scan, Passage passage) {
    boolean site = SITE.matcher(scan.text()).region(passage.from(), passage.to()).find();
    for (Phrase mark : site ? MARKS_AND_SITES : MARKS) {
      Search found = mark.matcher(scan.text()).region(passage.from(), passage.to());
      if (found.find() && !scan.enclosures().quoted(found.start())) {
        scan.mention(MentionKind.WATERMARK, found.start(), found.end(), "", true);
        return;
      }
    }
  }

  private static void urls(Scan scan, Passage passage) {
    Search url = URL.matcher(scan.text()).region(passage.from(), passage.to());
    while (url.find()) {
      if (!OFFICIAL.matcher(url.group(1)).matches() && !ownDomain(scan, url.group(1))) {
        scan.mention(MentionKind.WATERMARK, url.start(), url.end(), "", true);
      }
    }
  }

  /** Whether the unit's mailbox has the same domain. */
  private static boolean ownDomain(Scan scan, String host) {
    for (Passage contact : scan.passagesIn(Zone.CONTACT)) {
      Search mailbox = MAILBOX.matcher(scan.text()).region(contact.from(), contact.to());
      while (mailbox.find()) {
        if (host.endsWith(mailbox.group(1))) {
          return true;
        }
      }
    }
    return false;
  }
}
