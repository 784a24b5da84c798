package closeout.engine;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.FigureUse;
import closeout.dossier.Origin;
import closeout.dossier.Relation;
import closeout.dossier.ReportedFigure;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.finding.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every number of a report its verdict: contradicted by a finding, verified by a check that
 * found nothing, or neither.
 */
final class Verdicts {

  private final Map<ReportedFigure, Rule> contradicted = new HashMap<>();
  private final Set<ReportedFigure> verified = new HashSet<>();
  private final Set<String> settled = new HashSet<>();

  private Verdicts(Dossier dossier, List<Finding> findings, List<Rule> ran) {
    findings.forEach(this::contradict);
    dossier.facts(Relation.class).forEach(relation -> verified.addAll(relation.figures()));
    ran.forEach(rule -> settled.addAll(rule.settles()));
  }

  static List<Verdict> of(Dossier dossier, List<Finding> findings, List<Rule> ran) {
    Verdicts verdicts = new Verdicts(dossier, findings, ran);
    return dossier.facts(ReportedFigure.class).stream()
        .filter(figure -> figure.origin() != Origin.PREVIOUS)
        .sorted(FactOrder.BY_PLACE)
        .map(verdicts::of)
        .toList();
  }

  private void contradict(Finding finding) {
    for (Fact fact : finding.because()) {
      if (fact instanceof ReportedFigure figure) {
        contradicted.put(figure, finding.rule());
      } else if (fact instanceof Relation relation) {
        relation.figures().forEach(figure -> contradicted.put(figure, finding.rule()));
      }
    }
    finding.folded().forEach(this::contradict);
  }

  private Verdict of(ReportedFigure figure) {
    if (contradicted.containsKey(figure)) {
      return new Verdict(figure, Verdict.Kind.CONTRADICTED, contradicted.get(figure));
    }
    if (verified.contains(figure)
        || figure.claim() && figure.headline() && settled.contains(figure.metric())) {
      return new Verdict(figure, Verdict.Kind.VERIFIED, null);
    }
    boolean understood = figure.use() != FigureUse.NOT_UNDERSTOOD;
    return new Verdict(
        figure, understood ? Verdict.Kind.UNSUPPORTED : Verdict.Kind.NOT_UNDERSTOOD, null);
  }
}
