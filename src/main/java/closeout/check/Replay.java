package closeout.check;

import closeout.dossier.Dossier;
import closeout.engine.Rulebook;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.policy.Policy;
import closeout.store.Digests;
import closeout.store.Keep;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the audits of an earlier run again where nothing changed: neither what was read, nor rules
 * and policy, nor what the day decides.
 */
final class Replay {

  private final Keep keep;
  private final Policy policy;
  private final Set<String> daily;
  private final boolean provable;
  private final String frame;

  Replay(Keep keep, Rulebook rulebook, Policy policy, SharedTexts texts) {
    this.keep = keep;
    this.policy = policy;
    this.daily = rulebook.daily();
    this.provable = rulebook.builtInOnly();
    this.frame = Digests.of(List.of(rulebook.hash(), policy.on(LocalDate.EPOCH), texts.digest()));
  }

  /** The key of an audit, by what identifies all that was read for it. */
  String key(String digest) {
    return Digests.of(List.of(frame, digest));
  }

  /** The audit that still holds, or null. */
  DossierAudit find(String key) {
    return keep.find(key, policy.asOf());
  }

  /** Keeps an audit that was told again. */
  void keep(String key) {
    keep.keep(key);
  }

  void keep(String key, LocalDate until, DossierAudit audit) {
    keep.keep(key, policy.asOf(), until, audit);
  }

  /**
   * The first day on which a dossier may be judged differently, or any later one than today where
   * that is not certain: rules compare the days of facts with today, shifted by thresholds of the
   * policy at most.
   */
  LocalDate until(Dossier complete, Policy own, DossierAudit audit) {
    LocalDate today = policy.asOf();
    boolean tellsToday = audit.findings().stream().anyMatch(this::tellsToday);
    if (!provable || own.profile().active() || tellsToday) {
      return today.plusDays(1);
    }
    List<Integer> shifts = own.thresholds();
    TreeSet<LocalDate> days = new TreeSet<>();
    Digests.days(complete.facts(), days::add);
    LocalDate next = LocalDate.MAX;
    for (LocalDate day : days) {
      for (int shift : shifts) {
        next = earlier(next, day.minusDays(shift), today);
        next = earlier(next, day.plusDays(shift), today);
        next = earlier(next, day.plusDays(shift + 1L), today);
      }
    }
    return next;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other, LocalDate than) {
    return other.isAfter(than) && other.isBefore(one) ? other : one;
  }

  /** Whether the finding may name today, or days up to today. */
  private boolean tellsToday(Finding finding) {
    return daily.contains(finding.rule().name())
        || finding.folded().stream().anyMatch(this::tellsToday);
  }
}
