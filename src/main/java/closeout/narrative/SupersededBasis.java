package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds citations of rules that were no longer in force when the report was signed. */
final class SupersededBasis implements Spotter {

  /**
   * @param ended the day from which it was no longer in force
   * @param oldWords words of its old version that must stand beside it, or "" where the title tells
   * @param successor what is in force
   */
  private record Superseded(String title, LocalDate ended, Phrase oldWords, String successor) {

    static Superseded of(String[] row) {
      Phrase old = row[2].isEmpty() ? null : Phrase.compile(row[2]);
      return new Superseded(row[0], LocalDate.parse(row[1]), old, row[3]);
    }
  }

  private static final Map<String, Superseded> BY_TITLE =
      WordFile.rows("superseded.csv", 4).stream()
          .map(Superseded::of)
          .collect(Collectors.toUnmodifiableMap(Superseded::title, Function.identity()));
  private static final Phrase TITLE = Phrase.compile("《([^《》\n]{2,40})》");
  private static final Phrase UNMARKED = Phrase.compile("((?:中国共产党)?巡视工作条例)(?![》])");

  @Override
  public void spot(Scan scan) {
    DateInterval signed =
        scan.reading().inspection() == null ? null : scan.reading().inspection().signedOn();
    if (signed == null) {
      return;
    }
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.PROBLEM)) {
      find(scan, passage, TITLE, signed.first());
      find(scan, passage, UNMARKED, signed.first());
    }
  }

  private static void find(Scan scan, Passage passage, Phrase pattern, LocalDate signed) {
    Search cited = pattern.matcher(scan.text()).region(passage.from(), passage.to());
    while (cited.find()) {
      String title = cited.group(1);
      Superseded rule = BY_TITLE.get(title.startsWith("巡视") ? "中国共产党" + title : title);
      if (rule != null && !signed.isBefore(rule.ended()) && old(scan, passage, rule, cited)) {
        scan.mention(
            MentionKind.SUPERSEDED_BASIS, cited.start(), cited.end(), rule.successor(), true);
      }
    }
  }

  private static boolean old(Scan scan, Passage passage, Superseded rule, Search cited) {
    if (rule.oldWords() == null) {
      return true;
    }
    int from = Math.max(passage.from(), cited.start() - 16);
    int to = Math.min(passage.to(), cited.end() + 24);
    return rule.oldWords().matcher(scan.text()).region(from, to).find();
  }
}
