package closeout.check;

import closeout.dossier.Dossier;
import closeout.engine.WaiverJudge;
import closeout.finding.Control;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.Waived;
import closeout.policy.Accepted;
import closeout.policy.Policy;
import closeout.policy.Waiver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the findings that the user lives with: waivers first, then the baseline. Dossiers come one
 * after the other, in their order; what is kept between them grows with waivers and baseline, not
 * with findings.
 */
final class Acceptance {

  private final Policy policy;
  private final Accepted accepted;
  private final List<Waiver> waivers;
  private final WaiverIndex index;
  private final Ratchet ratchet;

  Acceptance(Accepted accepted, Policy policy) {
    this.policy = policy;
    this.accepted = accepted;
    this.waivers =
        accepted.waivers() == null ? List.of() : new ArrayList<>(accepted.waivers().waivers());
    this.index = new WaiverIndex(waivers);
    this.ratchet = accepted.baseline() == null ? null : new Ratchet(accepted.baseline());
  }

  /** The audit of the next dossier, with states. */
  DossierAudit apply(DossierAudit audit) {
    if (waivers.isEmpty() && ratchet == null) {
      return audit;
    }
    Dossier dossier = audit.dossier();
    NumberedIssues issues = new NumberedIssues(dossier);
    Set<Integer> used = new HashSet<>();
    List<Finding> findings =
        audit.findings().stream().map(finding -> marked(finding, dossier, issues, used)).toList();
    Set<String> ran = new HashSet<>();
    audit.checks().stream()
        .filter(check -> check.notRun() == null)
        .forEach(check -> ran.add(check.rule().name()));
    note(dossier, used, ran);
    if (ratchet != null) {
      ratchet.judged(audit.name(), audit.checks());
    }
    return audit.with(findings);
  }

  /**
   * What came of it.
   *
   * @param allRead whether no input was left out, so that what was not found is certainly gone
   */
  Control conclude(WaiverJudge judge, boolean allRead) {
    Control.BaselineUsed baseline = ratchet == null ? null : ratchet.conclude(allRead);
    if (accepted.waivers() == null) {
      return new Control(null, baseline, List.of(), judge.checks(null, List.of(), policy));
    }
    List<Waiver> used = used(allRead);
    List<Finding> findings =
        judge.judge(used, policy).stream()
            .map(finding -> policy.rated(finding))
            .sorted(Finding.ORDER)
            .toList();
    return new Control(
        new Control.WaiversUsed(
            accepted.waivers().file().path(),
            used.size(),
            (int) used.stream().filter(waiver -> waiver.inForce(policy.asOf())).count()),
        baseline,
        findings,
        judge.checks(used.size(), findings, policy));
  }

  /** The waivers with what they did, as the rules about waivers get them. */
  List<Waiver> used(boolean allRead) {
    return waivers.stream().map(waiver -> allRead ? waiver : unjudged(waiver)).toList();
  }

  private Finding marked(
      Finding finding, Dossier dossier, NumberedIssues issues, Set<Integer> used) {
    Finding marked =
        finding.withFolded(
            finding.folded().stream()
                .map(folded -> marked(folded, dossier, issues, used))
                .toList());
    Waived waived = waived(index.fitting(marked, dossier, issues), used);
    marked = waived == null ? marked : marked.withWaiver(waived);
    return ratchet != null && ratchet.knows(marked) ? marked.asBaseline() : marked;
  }

  /** The first waiver in force; all that fit count as used. */
  private Waived waived(List<Integer> fitting, Set<Integer> used) {
    Waived waived = null;
    for (int position : fitting) {
      Waiver waiver = waivers.get(position);
      used.add(position);
      Waiver.Use use = waiver.use();
      waivers.set(
          position, waiver.with(new Waiver.Use(use.findings() + 1, use.dossiers(), use.judged())));
      if (waived == null && waiver.inForce(policy.asOf())) {
        waived = new Waived(waiver.approver(), waiver.reason(), waiver.until());
      }
    }
    return waived;
  }

  /** Takes note of what the waivers did there, and masks what they quote from it. */
  private void note(Dossier dossier, Set<Integer> used, Set<String> ran) {
    Discretion discretion = Discretion.about(dossier);
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      boolean concerned = WaiverIndex.concerns(waiver, dossier);
      boolean named = concerned && waiver.subject().dossier() != null;
      Waiver.Use use = waiver.use();
      Waiver.Use now =
          new Waiver.Use(
              use.findings(),
              use.dossiers() + (used.contains(i) ? 1 : 0),
              use.judged() || concerned && ran.contains(waiver.rule()));
      if (!now.equals(use) || named) {
        waivers.set(i, waiver.with(now).masked(discretion::mask));
      }
    }
  }

  private static Waiver unjudged(Waiver waiver) {
    return waiver.with(new Waiver.Use(waiver.use().findings(), waiver.use().dossiers(), false));
  }
}
