package closeout.engine;

import closeout.dossier.Closure;
import closeout.dossier.Completion;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.dossier.Responsibility;
import closeout.dossier.Status;
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

  /** An issue of the ledger. */
  static Issue issue(String key, String text) {
    return new Issue(
        new Location("ledger.csv", 3, 1, 3, 5, text, 3, "反馈问题", null, null),
        Origin.LEDGER,
        key,
        null,
        null,
        null,
        text,
        text,
        Responsibility.NONE,
        null,
        null,
        Status.IN_PROGRESS,
        null,
        Completion.NONE,
        Closure.NONE,
        null,
        "",
        1,
        1,
        true,
        false);
  }

  static Finding finding(Rule rule, Fact subject) {
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
