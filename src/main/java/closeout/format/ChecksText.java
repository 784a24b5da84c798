package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Check;
import closeout.finding.DossierAudit;
import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which rules ran and which could not, with the reason, over all dossiers. */
final class ChecksText {

  private final Page page;
  private final Words words;
  private final Speech speech;
  private final Set<String> ran = new TreeSet<>();
  private final TreeMap<String, Set<String>> notRun = new TreeMap<>();

  ChecksText(Page page, Words words) {
    this.page = page;
    this.words = words;
    this.speech = new Speech(words, Discretion.NONE);
  }

  void write(Audit audit) throws IOException {
    audit.dossiers().stream()
        .map(DossierAudit::checks)
        .forEach(checks -> checks.forEach(this::count));
    page.blank();
    page.line(page.styled(Style.STRONG, words.say("checked", ran.size())));
    for (var reason : notRun.entrySet()) {
      Set<String> rules = reason.getValue();
      page.paragraph(
          Printable.line(words.say("not-run", reason.getKey(), rules.size(), rules)), 2, 4);
    }
  }

  private void count(Check check) {
    if (check.notRun() == null) {
      ran.add(check.rule().name());
    } else {
      notRun
          .computeIfAbsent(speech.reason(check.notRun()), reason -> new TreeSet<>())
          .add(check.rule().name());
    }
  }
}
