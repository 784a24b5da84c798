package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Statuses;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds lines that stand in a report again and again, as a site's mark on every page does. */
final class RepeatedLines implements Spotter {

  private static final int OFTEN = 3;
  private static final Phrase MARK = Phrase.compile("[^\n]{4,30}");

  /** Lines of the report's own form: labels, statuses, ordinals, page numbers, results. */
  private static final Phrase OWN =
      Phrase.compile(
          ".{0,30}(?:[：:|]|整改|完成|问题|责任|措施|时限|单位|进展|成效|情况|推进|落实|坚持|部门|[0-9]{4}年).{0,30}|[（(]?[0-9一二三四五六七八九十]{1,3}[、.）)].{0,30}|[-—第 0-9页共/]{1,20}|[^\u4e00-\u9fffA-Za-z]{1,30}");

  private final Statuses statuses;

  RepeatedLines(Statuses statuses) {
    this.statuses = statuses;
  }

  @Override
  public void spot(Scan scan) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Passage> firsts = new LinkedHashMap<>();
    StringBuilder titles = new StringBuilder();
    for (Passage passage : scan.passages()) {
      if (passage.zone() == Zone.TITLE) {
        titles.append(scan.reading().words(passage));
      } else if (line(scan, passage)) {
        String words = scan.reading().words(passage);
        counts.merge(words, 1, Integer::sum);
        firsts.putIfAbsent(words, passage);
      }
    }
    firsts.forEach(
        (words, first) -> {
          if (counts.get(words) >= OFTEN && titles.indexOf(words) < 0) {
            scan.mention(
                MentionKind.REPEATED_LINE, first.from(), first.to(), "" + counts.get(words), true);
          }
        });
  }

  private boolean line(Scan scan, Passage passage) {
    if (passage.zone() == Zone.HEADING
        || passage.zone() == Zone.SIGNATURE
        || passage.to() - passage.from() > 30) {
      return false;
    }
    // Issues of one kind may be described in the same sentence.
    String words = scan.reading().words(passage);
    if (passage.zone() == Zone.PROBLEM && words.endsWith("。") && words.indexOf('，') > 0) {
      return false;
    }
    if (statuses.ofCell(words).known() || Statuses.typeOf(words) != null) {
      return false;
    }
    boolean whole = scan.charAt(passage.from() - 1) == '\n' && scan.charAt(passage.to()) == '\n';
    return whole && MARK.matcher(words).matches() && !OWN.matcher(words).matches();
  }
}
