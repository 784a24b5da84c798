package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Check;
import closeout.finding.DossierAudit;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
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
    for (String reason : gravestFirst()) {
      Set<String> rules = notRun.get(reason);
      page.paragraph(Printable.line(words.say("not-run", reason, rules.size(), rules)), 2, 4);
    }
  }

  private List<String> gravestFirst() {
    return notRun.keySet().stream()
        .sorted(Comparator.comparing((String reason) -> -notRun.get(reason).size()))
        .toList();
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
