package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding with the voice that its dossier calls for; all its words are harmless to whatever shows
 * them on a line.
 *
 * @param dossier the name of the dossier
 */
record Spoken(String dossier, Finding finding, Speech speech) {

  /** All findings of an audit, dossier by dossier, those about waivers last. */
  static List<Spoken> all(Audit audit, Presentation presentation) {
    Words words = Words.of(presentation.language());
    List<Spoken> all = new ArrayList<>();
    for (DossierAudit dossier : audit.parts()) {
      all.addAll(of(dossier, speech(dossier, presentation.showPrivate(), words)));
    }
    return all;
  }

  static List<Spoken> of(DossierAudit dossier, Speech speech) {
    String name = Printable.line(speech.text(dossier.dossier().id()));
    return dossier.findings().stream().map(finding -> new Spoken(name, finding, speech)).toList();
  }

  static Speech speech(DossierAudit dossier, boolean showPrivate, Words words) {
    return new Speech(words, showPrivate ? Discretion.NONE : Discretion.about(dossier.dossier()));
  }

  String message() {
    return Printable.line(speech.message(finding));
  }

  String remedy() {
    return Printable.line(speech.remedy(finding));
  }

  /** What the rule expects, or "" where it does not compare. */
  String expected() {
    return orNothing(speech.expected(finding));
  }

  /** What is there instead, or "". */
  String actual() {
    return orNothing(speech.actual(finding));
  }

  String subject() {
    return Printable.line(speech.describe(finding.subject()));
  }

  String quote() {
    return Printable.line(speech.text(finding.at().quote()));
  }

  /** The cell, page or paragraph where the file has such, else "". */
  String within(Words words) {
    return Printable.line(new Places(words, speech).within(finding.at()));
  }

  String place(Words words) {
    return Printable.line(new Places(words, speech).whole(finding.at()));
  }

  /** Why it does not count, or "" where it does. */
  String setAside(Words words) {
    if (finding.waiver() != null) {
      return Printable.line(speech.waived(finding.waiver()));
    }
    return finding.counts() ? "" : words.say("known-before");
  }

  private static String orNothing(String text) {
    return text == null ? "" : Printable.line(text);
  }
}
