package closeout.format;

import closeout.dossier.Closure;
import closeout.dossier.Column;
import closeout.dossier.Completion;
import closeout.dossier.Deadline;
import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.dossier.Responsibility;
import closeout.dossier.Source;
import closeout.dossier.Status;
import closeout.finding.Audit;
import closeout.finding.Check;
import closeout.finding.Control;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.KnownFinding;
import closeout.finding.Language;
import closeout.finding.Reconciled;
import closeout.finding.Rule;
import closeout.finding.Severity;
import closeout.finding.Waived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An audit in which every text that can come from an input tries to act on what displays it. */
final class HostileAudit {

  private static final List<String> TRICKS =
      List.of(
          "=HYPERLINK(\"http://evil.example\")",
          "＝1+1",
          "-1+cmd|' /C calc'!A1",
          "@SUM(1)",
          "x\n::error file=a,line=1::pwned\r\n::add-mask::x",
          "x ##[error]pwned",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg onload=alert(1)>",
          "]]></failure><testcase/>",
          "[a](javascript:alert(1)) ![b](http://evil.example/b.png)",
          "`code` ``more`` | cell **bold** # head",
          "http://evil.example www.evil.example a@evil.example @everyone",
          "\u202Egnp.exe \u2066x\u2069 \u200Fy",
          "\u001B[31mred\u0007\u0000\u0085\u2028",
          "\uFFFE\uFFFF\uFEFF half \uD800 end",
          "${{ secrets.TOKEN }} %0A%0D {0} {{1}} $(id)");

  /** All of them at once. */
  static final String TRICK = String.join(" ", TRICKS);

  private HostileAudit() {}

  static Audit audit() {
    List<DossierAudit> dossiers = new ArrayList<>();
    for (String trick : TRICKS) {
      dossiers.add(dossier(trick));
    }
    return new Audit(
        "1.2.3",
        2,
        "abc",
        TRICK,
        LocalDate.of(2024, 8, 1),
        Severity.ERROR,
        List.of(new Source(TRICK, Source.Kind.REPORT, "0".repeat(64), TRICK)),
        dossiers,
        control(dossiers.get(0).findings()),
        List.of(new InputError(TRICK, 3, 1, "character-lost", List.of(TRICK, TRICK))));
  }

  private static Control control(List<Finding> findings) {
    KnownFinding known = new KnownFinding(TRICK, TRICK, TRICK, TRICK);
    return new Control(
        new Control.WaiversUsed(TRICK, 1, 0),
        new Control.BaselineUsed(TRICK, List.of(known), List.of(known)),
        findings,
        List.of());
  }

  private static DossierAudit dossier(String trick) {
    Rule rule = rule();
    List<Finding> findings =
        List.of(
            finding(rule, mention(trick), trick, null),
            finding(rule, issue(trick), trick, null),
            finding(
                rule, mention(trick), trick, new Waived(trick, trick, LocalDate.of(2025, 1, 1))));
    return new DossierAudit(
        new Dossier(trick, List.of(), List.of(document(trick)), facts(trick)),
        findings,
        List.of(new Check(rule, 1, 3, null), new Check(rule, 0, 0, new Check.NotRun(null, trick))),
        List.of(),
        List.of(new Reconciled(trick, trick, 1, 2, null, false)));
  }

  private static List<Fact> facts(String trick) {
    return List.of(
        issue(trick), mention(trick), new Column(at(trick), Origin.LEDGER, null, trick, 9, true));
  }

  private static Document document(String trick) {
    return new Document(
        trick, Origin.REPORT, List.of(new Paragraph(1, trick + "，" + trick, null, null)));
  }

  private static Rule rule() {
    return new Rule(
        "some-fault",
        "wording",
        Severity.ERROR,
        Map.of(Language.ZH, "{0}", Language.EN, "{0}"),
        Map.of(Language.ZH, "{0}", Language.EN, "{0}"),
        List.of("DEF"),
        Set.of(),
        "{0}",
        "{0}",
        Set.of(),
        Set.of(),
        "Mention");
  }

  private static Finding finding(Rule rule, Fact subject, String trick, Waived waiver) {
    Mention elsewhere =
        new Mention(
            new Location(trick, 1, 2, 1, 3, trick, 2, trick, null, null),
            Origin.REPORT,
            MentionKind.PLACEHOLDER,
            trick,
            trick,
            trick,
            null,
            true);
    return new Finding(
        rule,
        Severity.ERROR,
        false,
        subject,
        List.of(trick),
        List.of(subject, elsewhere),
        "f00d",
        List.of(),
        waiver,
        false);
  }

  private static Mention mention(String trick) {
    return new Mention(
        at(trick), Origin.REPORT, MentionKind.PLACEHOLDER, trick, trick, trick, null, true);
  }

  private static Issue issue(String trick) {
    return new Issue(
        new Location(trick, 2, 1, 2, 9, trick, 2, trick, null, null),
        Origin.LEDGER,
        trick,
        trick,
        trick,
        trick,
        trick,
        trick,
        new Responsibility(trick, trick, trick),
        null,
        new Deadline(trick, null, null, false, false, null, null),
        Status.UNKNOWN,
        trick,
        Completion.NONE,
        Closure.NONE,
        null,
        trick,
        1,
        1,
        true,
        false);
  }

  private static Location at(String trick) {
    return new Location(trick, 1, 1, 1, 1 + trick.length(), trick, null, null, null, null);
  }
}
