package closeout.policy;

import closeout.dossier.DateInterval;
import closeout.dossier.DateRole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The terms that follow a feedback (docs/reading.md, Deadline profiles). Each term may be null
 * where the profile sets none.
 *
 * @param name for example xunshi-2017
 * @param planMonths months for the rectification plan
 * @param windowMonths months of concentrated rectification
 * @param reportMonths months for the report
 * @param reportDays days for the report, where it is counted in days
 * @param hardStopMonths months after which nothing may be left
 * @param chosen whether the user set it, rather than the tool by kind and date
 */
public record Profile(
    String name,
    Integer planMonths,
    Integer windowMonths,
    Integer reportMonths,
    Integer reportDays,
    Integer hardStopMonths,
    String basis,
    boolean chosen) {

  public static final Profile NONE = new Profile("none", null, null, null, null, null, "", false);

  /** Stands for the choice by kind of inspection and day of feedback. */
  public static final Profile AUTO = new Profile("auto", null, null, null, null, null, "", false);

  /** The name of terms that the user sets one by one. */
  static final String OWN = "own";

  /** The keys of the terms. */
  static final List<String> TERMS =
      List.of("planMonths", "windowMonths", "reportMonths", "reportDays", "hardStopMonths");

  /** Whether terms are in force. */
  public boolean active() {
    return !name.equals(NONE.name) && !name.equals(AUTO.name);
  }

  /** The terms that are set, by the keys that a policy file sets them with. */
  public Map<String, Integer> terms() {
    Map<String, Integer> terms = new LinkedHashMap<>();
    terms.put("planMonths", planMonths);
    terms.put("windowMonths", windowMonths);
    terms.put("reportMonths", reportMonths);
    terms.put("reportDays", reportDays);
    terms.put("hardStopMonths", hardStopMonths);
    terms.values().removeIf(Objects::isNull);
    return terms;
  }

  /** Terms that the user sets one by one; what is not set has no term. */
  static Profile own(Map<String, Integer> terms) {
    return new Profile(
        OWN,
        terms.get("planMonths"),
        terms.get("windowMonths"),
        terms.get("reportMonths"),
        terms.get("reportDays"),
        terms.get("hardStopMonths"),
        "",
        true);
  }

  Profile chosenByUser() {
    return new Profile(
        name, planMonths, windowMonths, reportMonths, reportDays, hardStopMonths, basis, true);
  }

  /**
   * The last day in time for what a date of that role hands in, or null where there is no term. A
   * signature shows when a report was ready only where the user set the profile.
   */
  public LocalDate due(DateRole role, DateInterval feedback) {
    return switch (role) {
      case PLAN -> planDue(feedback);
      case SUBMISSION -> reportDue(feedback);
      case SIGNATURE -> chosen ? reportDue(feedback) : null;
      default -> null;
    };
  }

  /**
   * Days from the last day in time to the first that the date can mean; 0 where it is not certainly
   * late.
   */
  public long daysLate(DateRole role, DateInterval feedback, DateInterval actual) {
    LocalDate due = due(role, feedback);
    return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, actual.first()));
  }

  /** The last day in time for the plan, or null. */
  public LocalDate planDue(DateInterval feedback) {
    return planMonths == null ? null : feedback.last().plusMonths(planMonths);
  }

  /** The last day in time for the report, or null. */
  public LocalDate reportDue(DateInterval feedback) {
    if (reportDays != null) {
      return feedback.last().plusDays(reportDays);
    }
    return reportMonths == null ? null : feedback.last().plusMonths(reportMonths);
  }

  /** The last day of the concentrated window, or null. */
  public LocalDate windowEnd(DateInterval feedback) {
    return windowMonths == null ? null : feedback.last().plusMonths(windowMonths);
  }

  /** Days from the last day for all issues to the given one. */
  public long daysPast(DateInterval feedback, LocalDate asOf) {
    return ChronoUnit.DAYS.between(hardStop(feedback), asOf);
  }

  /** The day after which nothing may be left, or null. */
  public LocalDate hardStop(DateInterval feedback) {
    return hardStopMonths == null ? null : feedback.last().plusMonths(hardStopMonths);
  }
}
