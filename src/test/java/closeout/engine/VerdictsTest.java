package closeout.engine;

import static closeout.engine.Examples.rule;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.FigurePlace;
import closeout.dossier.FigureUse;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.PartsOfWhole;
import closeout.dossier.Quantity;
import closeout.dossier.ReportedFigure;
import closeout.dossier.UnitClass;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.finding.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final ReportedFigure TOTAL = figure(1, "issues_total", 12, FigureUse.CLAIM);
  private static final ReportedFigure DONE = figure(2, "issues_completed", 9, FigureUse.CLAIM);
  private static final ReportedFigure GUESS = figure(3, "村", 5, FigureUse.NOT_UNDERSTOOD);

  @Test
  void a_figure_that_nothing_speaks_of_is_unsupported() {
    assertThat(verdicts(List.of(TOTAL, GUESS), List.of(), List.of()))
        .containsExactly(Verdict.Kind.UNSUPPORTED, Verdict.Kind.NOT_UNDERSTOOD);
  }

  @Test
  void a_rule_that_ran_and_found_nothing_verifies_its_metric() {
    assertThat(verdicts(List.of(TOTAL, DONE), List.of(), List.of(settling("issues_total"))))
        .containsExactly(Verdict.Kind.VERIFIED, Verdict.Kind.UNSUPPORTED);
  }

  @Test
  void a_finding_contradicts_the_figures_that_caused_it() {
    Rule rule = settling("issues_total");
    Finding finding =
        new Finding(
            rule,
            rule.severity(),
            false,
            TOTAL,
            List.of(),
            List.of(TOTAL),
            "",
            List.of(),
            null,
            false);
    assertThat(verdicts(List.of(TOTAL), List.of(finding), List.of(rule)))
        .containsExactly(Verdict.Kind.CONTRADICTED);
  }

  @Test
  void figures_of_a_relation_without_finding_are_verified() {
    ReportedFigure rest = figure(4, "issues_in_progress", 3, FigureUse.CLAIM);
    PartsOfWhole sum =
        new PartsOfWhole(
            TOTAL.at(),
            Origin.REPORT,
            PartsOfWhole.Subject.STATUSES,
            TOTAL,
            List.of(DONE, rest),
            true,
            null);
    assertThat(verdicts(List.of(TOTAL, DONE, rest, sum), List.of(), List.of()))
        .containsOnly(Verdict.Kind.VERIFIED);
  }

  private static Rule settling(String metric) {
    Rule rule = rule("rule");
    return new Rule(
        rule.name(),
        rule.group(),
        rule.severity(),
        rule.messages(),
        rule.remedies(),
        rule.basis(),
        rule.needs(),
        "",
        "",
        Set.of(),
        Set.of(metric),
        "ReportedFigure");
  }

  private static List<Verdict.Kind> verdicts(
      List<Fact> facts, List<Finding> findings, List<Rule> ran) {
    Dossier dossier = new Dossier("青石镇", List.of(), List.of(), facts);
    return Verdicts.of(dossier, findings, ran).stream().map(Verdict::kind).toList();
  }

  private static ReportedFigure figure(int column, String metric, long value, FigureUse use) {
    return new ReportedFigure(
        new Location("report.txt", 1, column, 1, column + 1, value + "个", null, null, null, null),
        Origin.REPORT,
        metric,
        Quantity.exactly(value),
        "问题",
        "个",
        UnitClass.ITEMS,
        null,
        null,
        FigurePlace.HEADLINE,
        use,
        "反馈问题" + value + "个",
        null);
  }
}
