package closeout.format;

import closeout.dossier.Approximation;
import closeout.dossier.Closure;
import closeout.dossier.Column;
import closeout.dossier.Completion;
import closeout.dossier.Contact;
import closeout.dossier.ContactChannel;
import closeout.dossier.DateInterval;
import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.FigurePlace;
import closeout.dossier.FigureUse;
import closeout.dossier.Inspection;
import closeout.dossier.InspectionKind;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.dossier.Precision;
import closeout.dossier.Quantity;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Responsibility;
import closeout.dossier.Source;
import closeout.dossier.Status;
import closeout.dossier.UnitClass;
import closeout.finding.Audit;
import closeout.finding.Check;
import closeout.finding.Control;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.KnownFinding;
import closeout.finding.Language;
import closeout.finding.Need;
import closeout.finding.Reconciled;
import closeout.finding.Rule;
import closeout.finding.Severity;
import closeout.finding.Verdict;
import closeout.finding.Waived;
import closeout.policy.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An invented audit that has something of everything. */
public final class ExampleAudit {

  static final String REPORT = "青禾镇/报告.txt";
  static final String LEDGER = "青禾镇/台账.csv";
  static final String WAIVERS = "豁免清单.csv";
  static final String HEADLINE = "巡察反馈问题3个，已完成整改3个，追回资金约21.6万元。";
  static final String SANCTIONED = "对会计欧阳明远（电话13800138000）给予警告处分。";

  private ExampleAudit() {}

  public static Audit audit() {
    return audit(List.of());
  }

  static Audit audit(List<InputError> errors) {
    return new Audit(
        "1.2.3",
        4,
        "abc",
        "built-in",
        LocalDate.of(2024, 8, 1),
        Severity.ERROR,
        List.of(
            new Source(REPORT, Source.Kind.REPORT, "0".repeat(64), "UTF-8"),
            new Source(LEDGER, Source.Kind.LEDGER, "1".repeat(64), "GB18030")),
        List.of(new DossierAudit(dossier(), findings(), checks(), verdicts(), reconciliation())),
        control(),
        errors);
  }

  /** A waiver that expired, and a baseline from which one finding is gone. */
  private static Control control() {
    Waiver waiver =
        new Waiver(
            new Location(WAIVERS, 3, 1, 3, 20, "evidence-missing,青禾镇", 3, null, null, null),
            "evidence-missing",
            true,
            "",
            new Waiver.Subject(null, "青禾镇", "2", null),
            "原件在县档案馆",
            true,
            "周宁",
            "李青",
            "2024-07-01",
            LocalDate.of(2024, 7, 1),
            Waiver.Use.NONE);
    Rule expired =
        rule("waiver-expired", "control", Severity.WARNING, "豁免已到期。", "It ended.", "", "", "GP");
    Finding finding = finding(expired, false, waiver, List.of(waiver), List.of(), null);
    return new Control(
        new Control.WaiversUsed(WAIVERS, 2, 1),
        new Control.BaselineUsed(
            "known.baseline",
            List.of(new KnownFinding("beef", "overdue", "青禾镇", "公车没有登记")),
            List.of(new KnownFinding("cafe", "issue-vanished", "青禾镇", "印章没有登记"))),
        List.of(finding),
        List.of(new Check(expired, 2, 1, null)));
  }

  static Dossier dossier() {
    List<Fact> facts =
        List.of(
            inspection(),
            issue(),
            total(),
            money(),
            name(),
            phone(),
            new Column(at(LEDGER, 1, 40, "备用\u202E列"), Origin.LEDGER, null, "备用\u202E列", 9, true),
            new Contact(
                at(REPORT, 3, 6, "0431-12345678"),
                Origin.REPORT,
                ContactChannel.PHONE,
                "0431-12345678",
                true,
                ""));
    Document document =
        new Document(
            REPORT,
            Origin.REPORT,
            List.of(
                new Paragraph(1, HEADLINE, null, null),
                new Paragraph(2, SANCTIONED, null, null),
                new Paragraph(3, "联系电话：0431-12345678", null, null)));
    return new Dossier("青禾镇", List.of(), List.of(document), facts);
  }

  private static List<Finding> findings() {
    Finding consequence = finding(evidence(), false, issue(), List.of(issue()), List.of(), null);
    return List.of(
        finding(
            total("total-differs"),
            false,
            total(),
            List.of(total(), issue()),
            List.of(consequence),
            null,
            total(),
            Quantity.exactly(1)),
        finding(privacy(), true, name(), List.of(name()), List.of(), null, SANCTIONED),
        finding(
            evidence(),
            false,
            issue(),
            List.of(issue()),
            List.of(),
            new Waived("李青", "原件在县档案馆", LocalDate.of(2025, 1, 1))),
        finding(unfinished(), false, issue(), List.of(issue()), List.of(), null).asBaseline());
  }

  private static Finding finding(
      Rule rule,
      boolean lowered,
      Fact subject,
      List<Fact> because,
      List<Finding> folded,
      Waived waiver,
      Object... arguments) {
    Severity severity = lowered ? rule.severity().lowered() : rule.severity();
    return new Finding(
        rule,
        severity,
        lowered,
        subject,
        List.of(arguments),
        because,
        "f00d",
        folded,
        waiver,
        false);
  }

  private static Rule total(String name) {
    return rule(
        name,
        "counts",
        Severity.ERROR,
        "报告说{0}，台账有{1}个问题。",
        "The report says {0}, the ledger has {1} issues.",
        "{1}",
        "{0}",
        "DEF");
  }

  private static Rule privacy() {
    return rule(
        "name-exposed", "privacy", Severity.ERROR, "公开了姓名：{0}", "A name: {0}", "", "", "R50");
  }

  private static Rule evidence() {
    return rule(
        "evidence-missing", "evidence", Severity.WARNING, "没有佐证材料。", "No evidence.", "", "", "R30");
  }

  private static Rule unfinished() {
    return rule("overdue", "timeliness", Severity.WARNING, "已逾期。", "It is late.", "", "", "R16");
  }

  private static Rule rule(
      String name,
      String group,
      Severity severity,
      String zh,
      String en,
      String expected,
      String actual,
      String basis) {
    return new Rule(
        name,
        group,
        severity,
        Map.of(Language.ZH, zh, Language.EN, en),
        Map.of(Language.ZH, "改正它。", Language.EN, "Correct it."),
        List.of(basis),
        Set.of(Need.LEDGER),
        expected,
        actual,
        Set.of(),
        Set.of(),
        "Issue");
  }

  private static List<Check> checks() {
    return List.of(
        new Check(evidence(), 1, 2, null),
        new Check(privacy(), 1, 1, null),
        new Check(
            rule("due-soon", "timeliness", Severity.INFO, "", "", "", "", "R16"),
            0,
            0,
            new Check.NotRun(null, "本县不预警")),
        new Check(total("status-moved"), 0, 0, new Check.NotRun(Need.PREVIOUS, "")));
  }

  private static List<Verdict> verdicts() {
    return List.of(
        new Verdict(total(), Verdict.Kind.CONTRADICTED, total("total-differs")),
        new Verdict(money(), Verdict.Kind.UNSUPPORTED, null));
  }

  private static List<Reconciled> reconciliation() {
    return List.of(
        new Reconciled("issues_total", "3", null, 1, null, false),
        new Reconciled("issues_completed", "3", null, 3, null, true));
  }

  private static ReportedFigure total() {
    return figure("issues_total", "3", 7, Quantity.exactly(3), "个");
  }

  private static ReportedFigure money() {
    Quantity about =
        new Quantity(
            new BigDecimal("194400"),
            new BigDecimal("237600"),
            1,
            BigDecimal.valueOf(10_000),
            Approximation.ABOUT);
    return figure("funds_recovered", "约21.6万元", 22, about, "万元");
  }

  private static ReportedFigure figure(
      String metric, String quote, int column, Quantity value, String unit) {
    return new ReportedFigure(
        at(REPORT, 1, column, quote),
        Origin.REPORT,
        metric,
        value,
        "问题",
        unit,
        UnitClass.ITEMS,
        null,
        null,
        FigurePlace.HEADLINE,
        FigureUse.CLAIM,
        HEADLINE,
        null);
  }

  private static Mention name() {
    return mention(MentionKind.NAME_BESIDE_SANCTION, "欧阳明远", 4);
  }

  private static Mention phone() {
    return mention(MentionKind.MOBILE_NUMBER, "13800138000", 11);
  }

  private static Mention mention(MentionKind kind, String text, int column) {
    return new Mention(
        at(REPORT, 2, column, text), Origin.REPORT, kind, text, "", SANCTIONED, null, true);
  }

  private static Inspection inspection() {
    return new Inspection(
        at(REPORT, 1, 1, "巡察"),
        Origin.REPORT,
        InspectionKind.XUNCHA,
        "青禾镇",
        "县委巡察组",
        "县",
        DateInterval.day(LocalDate.of(2024, 3, 1)),
        new DateInterval(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30), Precision.MONTH),
        null,
        null,
        null,
        null,
        null);
  }

  private static Issue issue() {
    Location at = new Location(LEDGER, 2, 3, 2, 12, "会计欧阳明远未入账", 2, "反馈问题", null, null);
    return new Issue(
        at,
        Origin.LEDGER,
        "1",
        "1",
        null,
        null,
        "会计欧阳明远未入账",
        "会计欧阳明远未入账",
        Responsibility.NONE,
        null,
        null,
        Status.IN_PROGRESS,
        "整改中",
        Completion.NONE,
        Closure.NONE,
        null,
        "",
        1,
        1,
        true,
        false);
  }

  private static Location at(String file, int line, int column, String quote) {
    return new Location(
        file, line, column, line, column + quote.length(), quote, null, null, null, null);
  }
}
