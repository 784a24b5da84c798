package closeout.narrative;

import closeout.dossier.MentionKind;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds fixed terms that are misspelt: 三会一科. */
final class MisquotedTerms implements Spotter {

  private static final Map<String, String> CORRECT =
      WordFile.rows("fixed-terms.csv", 2).stream()
          .filter(row -> !row[1].isEmpty())
          .flatMap(
              row ->
                  java.util.stream.Stream.of(row[1].split("\\|"))
                      .map(wrong -> new String[] {wrong, row[0]}))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  private static final Lexicon WRONG = new Lexicon(CORRECT.keySet());

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      for (Span found : WRONG.find(scan.text(), passage.from(), passage.to())) {
        scan.mention(
            MentionKind.MISQUOTED_TERM,
            found.from(),
            found.to(),
            CORRECT.get(found.in(scan.text())),
            true);
      }
    }
  }
}
