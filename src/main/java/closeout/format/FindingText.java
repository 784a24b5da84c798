package closeout.format;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows a finding as a compiler would: place, message, the line at fault, and what to do. */
final class FindingText {

  private static final int INDENT = 4;
  private static final int MOST_OTHERS = 5;
  private static final String[] LABELS = {
    "expected", "actual", "remedy", "basis", "see-also", "folded", "waived", "baseline"
  };

  private final Page page;
  private final Words words;
  private final Speech speech;
  private final Places places;
  private final Excerpts excerpts;
  private final Set<String> told;
  private final boolean identified;
  private final int labelWidth;

  /**
   * @param told keys of the bases that were written in full before
   * @param identified whether fingerprints are wanted, for those who write waivers
   */
  FindingText(
      Page page,
      Words words,
      Speech speech,
      Dossier dossier,
      Set<String> told,
      boolean identified) {
    this.told = told;
    this.identified = identified;
    this.page = page;
    this.words = words;
    this.speech = speech;
    this.places = new Places(words, speech);
    this.excerpts = new Excerpts(page, speech, dossier);
    this.labelWidth =
        Stream.concat(Stream.of(LABELS), identified ? Stream.of("fingerprint") : Stream.empty())
            .mapToInt(key -> DisplayWidth.of(words.say("label." + key)))
            .max()
            .orElse(0);
  }

  /** One line. */
  void brief(Finding finding) throws IOException {
    page.line(head(finding));
  }

  /** Everything that is known of it. */
  void whole(Finding finding) throws IOException {
    page.paragraph(head(finding), 2, INDENT);
    excerpts.show(finding.at(), Style.of(finding.severity()));
    labelled("expected", speech.expected(finding));
    labelled("actual", speech.actual(finding));
    others(finding);
    labelled("remedy", speech.remedy(finding));
    basis(finding.rule().basis());
    folded(finding);
    if (finding.waiver() != null) {
      labelled("waived", speech.waived(finding.waiver()));
    } else if (finding.baseline()) {
      labelled("baseline", words.say("known-before"));
    }
    if (identified) {
      labelled("fingerprint", finding.fingerprint());
    }
  }

  private String head(Finding finding) {
    String severity = words.name(finding.severity());
    String rated = finding.lowered() ? words.say("lowered", severity) : severity;
    if (!finding.counts()) {
      rated = words.say("with-state", rated, words.name(finding.state()));
    }
    return Printable.line(places.whole(finding.at()))
        + ": "
        + page.styled(Style.of(finding.severity()), rated)
        + ": "
        + Printable.line(speech.message(finding))
        + " "
        + page.styled(Style.FAINT, "[" + finding.rule().name() + "]");
  }

  private void others(Finding finding) throws IOException {
    List<Fact> others = SeeAlso.of(finding);
    for (Fact fact : others.subList(0, Math.min(MOST_OTHERS, others.size()))) {
      labelled("see-also", places.whole(fact.at()) + " " + speech.describe(fact));
    }
    if (others.size() > MOST_OTHERS) {
      labelled("see-also", words.say("more-places", others.size() - MOST_OTHERS));
    }
  }

  private void folded(Finding finding) throws IOException {
    labelled("folded", speech.folded(finding));
  }

  /** Whole where it is the first time, later by its number. */
  private void basis(List<String> ids) throws IOException {
    List<String> seen = ids.stream().filter(told::contains).toList();
    for (String id : ids) {
      if (told.add(id)) {
        labelled("basis", BasisTable.of(id).said(words));
      }
    }
    if (!seen.isEmpty()) {
      labelled("basis", words.say("told-above", seen));
    }
  }

  private void labelled(String label, String text) throws IOException {
    if (text != null && !text.isBlank()) {
      page.labelled(words.say("label." + label), labelWidth, Printable.line(text), INDENT);
    }
  }
}
