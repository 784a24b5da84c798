package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Discretion;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Says which rules ran and which could not, with the reason, over all dossiers. */
final class ChecksText {

  private final Page page;
  private final Words words;

  ChecksText(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(Audit audit) throws IOException {
    Unchecked rules = Unchecked.of(audit, new Speech(words, Discretion.NONE));
    page.blank();
    page.line(page.styled(Style.STRONG, words.say("checked", rules.ran().size())));
    for (Map.Entry<String, Set<String>> reason : rules.notRun().entrySet()) {
      Set<String> names = reason.getValue();
      String line = words.say("not-run", reason.getKey(), names.size(), names);
      page.paragraph(Printable.line(line), 2, 4);
    }
  }
}
