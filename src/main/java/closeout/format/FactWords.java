package closeout.format;

import closeout.dossier.Column;
import closeout.dossier.Evidence;
import closeout.dossier.EvidenceFile;
import closeout.dossier.Fact;
import closeout.dossier.FileTrait;
import closeout.dossier.Issue;
import closeout.dossier.Measure;
import closeout.dossier.Mention;
import closeout.dossier.Statement;
import java.util.regex.Pattern;

/** The words by which a reader knows a fact again. */
final class FactWords {

  private static final int LONGEST = 60;
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private FactWords() {}

  /** The fact's own words. */
  static String text(Fact fact) {
    if (fact instanceof Issue issue) {
      return issue.title();
    } else if (fact instanceof Measure measure) {
      return measure.text();
    } else if (fact instanceof Mention mention) {
      return mention.text();
    } else if (fact instanceof Statement statement) {
      return statement.text();
    } else if (fact instanceof Column column) {
      return column.label();
    } else if (fact instanceof FileTrait trait) {
      return trait.detail();
    } else if (fact instanceof Evidence || fact instanceof EvidenceFile) {
      return fact.content();
    }
    return fact.at().quote();
  }

  /** A text on one line, cut where it is long. */
  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  static String shortened(String text, int longest) {
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
