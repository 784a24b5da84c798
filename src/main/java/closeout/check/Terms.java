package closeout.check;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Deadline;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Inspection;
import closeout.dossier.InspectionKind;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.policy.Policy;
import closeout.policy.Profile;
import closeout.policy.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Turns terms that count from the feedback into dates, which takes the report and the ledger
 * together.
 */
final class Terms {

  private Terms() {}

  /** Gives deadlines like "3个月内" their date where the feedback date is known. */
  static Dossier resolve(Dossier dossier) {
    DateInterval feedback = feedback(dossier);
    if (feedback == null) {
      return dossier;
    }
    List<Fact> facts = dossier.facts().stream().map(fact -> resolve(fact, feedback)).toList();
    return new Dossier(dossier.id(), dossier.sources(), dossier.documents(), facts);
  }

  /** The policy with the deadline profile that the dossier's inspection calls for. */
  static Policy withProfile(Policy policy, Dossier dossier) {
    if (!policy.profile().equals(Profile.AUTO)) {
      return policy;
    }
    InspectionKind kind =
        dossier.facts(Inspection.class).stream()
            .filter(inspection -> inspection.origin() != Origin.PREVIOUS)
            .map(Inspection::kind)
            .filter(known -> known != InspectionKind.UNKNOWN)
            .findFirst()
            .orElse(InspectionKind.UNKNOWN);
    return policy.withProfile(Profiles.by(kind, feedback(dossier)));
  }

  private static DateInterval feedback(Dossier dossier) {
    return dossier.facts(DateMention.class).stream()
        .filter(mention -> mention.origin() != Origin.PREVIOUS)
        .filter(mention -> mention.role() == DateRole.FEEDBACK)
        .map(DateMention::interval)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Fact resolve(Fact fact, DateInterval feedback) {
    return fact instanceof Issue issue && issue.deadline() != null && issue.deadline().due() == null
        ? issue.withDeadline(resolve(issue.deadline(), feedback))
        : fact;
  }

  private static Deadline resolve(Deadline deadline, DateInterval feedback) {
    LocalDate due = null;
    if (deadline.withinMonths() != null) {
      due = feedback.last().plusMonths(deadline.withinMonths());
    } else if (deadline.withinDays() != null) {
      due = feedback.last().plusDays(deadline.withinDays());
    }
    return due == null ? deadline : deadline.dueOn(DateInterval.day(due));
  }
}
