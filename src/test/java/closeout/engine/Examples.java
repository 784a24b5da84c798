package closeout.engine;

import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.finding.Finding;
import closeout.finding.Language;
import closeout.finding.Rule;
import closeout.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds rules, facts and findings that have nothing but what the engine looks at. */
final class Examples {

  private Examples() {}

  static Rule rule(String name, String... folds) {
    return new Rule(
        name,
        "group",
        Severity.ERROR,
        Map.of(Language.ZH, "", Language.EN, ""),
        Map.of(Language.ZH, "", Language.EN, ""),
        List.of("DEF"),
        Set.of(),
        "",
        "",
        Set.of(folds),
        Set.of(),
        "Mention");
  }

  /** A spot of the text, from column to column. */
  static Mention spot(int line, int from, int to, String issue, String text) {
    return new Mention(
        new Location("report.txt", line, from, line, to, text, null, null, null, null),
        Origin.REPORT,
        MentionKind.PLACEHOLDER,
        text,
        "",
        text,
        issue,
        true);
  }

  static Finding finding(Rule rule, Mention subject) {
    return new Finding(
        rule,
        rule.severity(),
        false,
        subject,
        List.of(),
        List.of(subject),
        "",
        List.of(),
        null,
        false);
  }
}
