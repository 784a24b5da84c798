package closeout.format;

import closeout.dossier.Column;
import closeout.dossier.Dossier;
import closeout.dossier.Outline;
import closeout.finding.DossierAudit;
import closeout.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says of a dossier what was understood of it and what was not. */
final class CoverageText {

  private final Page page;
  private final Words words;
  private final Speech speech;

  CoverageText(Page page, Words words, Speech speech) {
    this.page = page;
    this.words = words;
    this.speech = speech;
  }

  void write(DossierAudit audit) throws IOException {
    List<String> lines = new ArrayList<>();
    if (!audit.verdicts().isEmpty()) {
      lines.add(numbers(Coverage.of(audit.verdicts())));
    }
    List<String> doubts = doubts(audit.dossier(), words);
    if (!doubts.isEmpty()) {
      lines.add(words.say("outline-doubts", doubts));
    }
    List<String> unknown = unknownColumns(audit.dossier());
    if (!unknown.isEmpty()) {
      lines.add(words.say("unknown-columns", unknown));
    }
    if (!lines.isEmpty()) {
      page.blank();
    }
    for (String line : lines) {
      page.paragraph(Printable.line(speech.text(line)), 2, 4);
    }
  }

  /** What is doubtful about the structure of reports. */
  static List<String> doubts(Dossier dossier, Words words) {
    return dossier.facts(Outline.class).stream()
        .filter(outline -> !outline.certain())
        .flatMap(outline -> outline.doubts().stream())
        .map(doubt -> words.say(Words.key(doubt.kind()), doubt.detail()))
        .toList();
  }

  /** Labels of columns that were not recognised. */
  static List<String> unknownColumns(Dossier dossier) {
    return dossier.facts(Column.class).stream()
        .filter(column -> column.concept() == null && !column.label().isBlank())
        .map(Column::label)
        .distinct()
        .toList();
  }

  private String numbers(Coverage coverage) {
    return words.say(
        "numbers",
        coverage.numbers(),
        coverage.of(Verdict.Kind.VERIFIED),
        coverage.of(Verdict.Kind.CONTRADICTED),
        coverage.of(Verdict.Kind.UNSUPPORTED),
        coverage.of(Verdict.Kind.NOT_UNDERSTOOD));
  }
}
