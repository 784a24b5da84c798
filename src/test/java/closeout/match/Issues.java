package closeout.match;

import closeout.dossier.Closure;
import closeout.dossier.Completion;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Responsibility;
import closeout.dossier.Status;

/** Builds issues that have nothing but what a comparison looks at. */
final class Issues {

  private Issues() {}

  static Issue ledger(int row, String number, String text) {
    return issue(Origin.LEDGER, row, number, null, text, text);
  }

  static Issue ledger(int row, String aspect, String number, String text) {
    return issue(Origin.LEDGER, row, number, aspect, text, text);
  }

  static Issue titled(int row, String title, String text) {
    return issue(Origin.LEDGER, row, null, null, title, text);
  }

  static Issue report(int line, String number, String text) {
    return issue(Origin.REPORT, line, number, null, text, text);
  }

  private static Issue issue(
      Origin origin, int line, String number, String aspect, String title, String text) {
    return new Issue(
        new Location("issues", line, 1, line, 1, text, null, null, null, null),
        origin,
        origin + "-" + line,
        number,
        aspect,
        null,
        title,
        text,
        Responsibility.NONE,
        null,
        null,
        Status.UNSTATED,
        null,
        Completion.NONE,
        Closure.NONE,
        null,
        "",
        0,
        0,
        true,
        false);
  }
}
