package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds markings that forbid publication; secrets spoken of in a sentence are none. */
final class SecrecyMarkings implements Spotter {

  private static final Phrase CLASSIFIED =
      Phrase.compile(
          "(?:绝密|机密|秘密) ?[★☆*＊](?: ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})?(?:年|个月|长期))?"
              + "|(?:绝密|机密|秘密)[（(：:· ](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})年[）)]?");
  private static final Phrase LINE =
      Phrase.compile(
          "[【\\[（(★]?(?:密级[：:])?(?:绝密|机密|秘密)[】\\])）]?"
              + "|[【\\[（(]?(?:(?:内部资料|内部文件|内部使用|内部材料|仅供内部使用|注意保存|注意保密|阅后销毁|会后收回|阅后收回|(?:严禁|禁止|不得|请勿)(?:外传|扩散|翻印|转载|复印))[，、。！! ]{0,2}){1,3}[】\\])）]?");
  private static final Phrase BRACKETED =
      Phrase.compile(
          "[【\\[（(](?:内部资料|内部文件|内部使用|内部材料|仅供内部使用|注意保存|阅后销毁|会后收回|(?:严禁|禁止|不得|请勿)(?:外传|扩散|翻印))[^】\\])）\n]{0,12}[】\\])）]"
              + "|内部(?:资料|文件|材料|使用)[，、 ]{0,1}(?:注意保[存密]|请勿外传|严禁外传|不得外传|严禁翻印)");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passages()) {
      Search line = LINE.matcher(scan.text()).region(passage.from(), passage.to());
      boolean whole = scan.charAt(passage.from() - 1) == '\n' && scan.charAt(passage.to()) == '\n';
      if (whole && line.matches()) {
        scan.mention(MentionKind.SECRECY_MARKING, passage.from(), passage.to(), "", true);
        continue;
      }
      find(scan, passage, CLASSIFIED);
      find(scan, passage, BRACKETED);
    }
  }

  private static void find(Scan scan, Passage passage, Phrase pattern) {
    Search marking = pattern.matcher(scan.text()).region(passage.from(), passage.to());
    while (marking.find()) {
      if (!scan.enclosures().quoted(marking.start())
          && !scan.enclosures().titled(marking.start())) {
        scan.mention(MentionKind.SECRECY_MARKING, marking.start(), marking.end(), "", true);
      }
    }
  }
}
