package closeout.format;

import closeout.dossier.Dossier;
import closeout.finding.Audit;
import closeout.finding.Control;
import closeout.finding.Discretion;
import closeout.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Says what became of waivers and baseline, and what is wrong with the waivers themselves. */
final class ControlText {

  private static final Dossier NONE = new Dossier("", List.of(), List.of(), List.of());

  private final Page page;
  private final Words words;
  private final FindingText findings;

  ControlText(Page page, Words words, Set<String> told) {
    this.page = page;
    this.words = words;
    this.findings =
        new FindingText(page, words, new Speech(words, Discretion.NONE), NONE, told, false);
  }

  /** One line for each finding. */
  void brief(Control control) throws IOException {
    for (Finding finding : control.findings()) {
      findings.brief(finding);
    }
  }

  void whole(Audit audit) throws IOException {
    Control control = audit.control();
    if (!control.inUse()) {
      return;
    }
    page.blank();
    page.line(page.styled(Style.STRONG, words.say("dossier", words.say("control"))));
    for (String sentence : ControlWords.of(audit, words)) {
      page.paragraph(Printable.line(sentence), 2, 4);
    }
    for (Finding finding : control.findings()) {
      page.blank();
      findings.whole(finding);
    }
  }
}
