package closeout.narrative;

import closeout.dossier.MentionKind;
import java.util.regex.Pattern;

/** Finds paragraphs that break off in the middle of a sentence. */
final class UnfinishedParagraphs implements Spotter {

  private static final int LEAST = 20;
  private static final int SHOWN = 20;
  private static final String FINISHED = "。！？；：…”’）》】!?;:.)|—";
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:[，、,]|并|且|和|及|以及|与|同时|并进一步|从而|进而|因此|但是|但|如|其中|的|对|将|把|被|为了|由于|根据|按照|通过)$");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:第?[一二三四五六七八九十0-9]{1,3}[、.．章节]|（[一二三四五六七八九十0-9]{1,3}）|[①-⑳]|附件|附表|附：|关于|针对|对于).*",
          Pattern.DOTALL);

  @Override
  public void spot(Scan scan) {
    for (Passage passage :
        scan.passagesIn(
            Zone.OPENING, Zone.ORGANISATION, Zone.SUMMARY, Zone.RESULT, Zone.NEXT_STEPS)) {
      if (scan.charAt(passage.to()) == '\n' && han(scan, passage) >= LEAST) {
        spot(scan, passage);
      }
    }
  }

  private static void spot(Scan scan, Passage passage) {
    String words = scan.reading().words(passage);
    char last = words.charAt(words.length() - 1);
    if (FINISHED.indexOf(last) >= 0) {
      return;
    }
    String end = words.substring(Math.max(0, words.length() - SHOWN));
    boolean open = OPEN.matcher(end).find();
    boolean sentences = words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
    boolean heading = !sentences && HEADING.matcher(words).matches();
    if (open || sentences && !heading) {
      scan.mention(
          MentionKind.UNFINISHED_PARAGRAPH, passage.to() - end.length(), passage.to(), "", open);
    }
  }

  private static long han(Scan scan, Passage passage) {
    return scan.reading().words(passage).chars().filter(c -> c >= 0x4e00 && c <= 0x9fff).count();
  }
}
