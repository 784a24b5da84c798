package closeout.corpus;

import closeout.dossier.Contact;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Signature;
import closeout.dossier.Status;
import closeout.dossier.UnitClass;
import closeout.finding.DossierAudit;
import closeout.finding.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what the program read with what the author meant. */
final class Reading {

  private static final Pattern QUOTES = Pattern.compile("[“”‘’\"']");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  private final Draft draft;
  private final DossierAudit audit;
  private final Tally tally;
  private final List<String> failures;
  private final List<Issue> issues;

  Reading(Draft draft, DossierAudit audit, Tally tally, List<String> failures) {
    this.draft = draft;
    this.audit = audit;
    this.tally = tally;
    this.failures = failures;
    this.issues =
        audit.dossier().facts(Issue.class).stream()
            .filter(issue -> issue.origin() == Origin.REPORT)
            .sorted(Comparator.comparing(Issue::at, Location.ORDER))
            .toList();
  }

  void compare() {
    boolean leaves = leaves();
    tally.add("leaf issues exact", leaves);
    tally.add("statuses exact", exact("statuses", leaves, statuses(), wantedStatuses()));
    if (draft.shape().block() != Shape.Block.PLANNED) {
      tally.add("measures exact", exact("measures", leaves, measures(), wantedMeasures()));
    }
    figures();
    dates();
    contact();
    verdicts();
  }

  private boolean leaves() {
    List<String> wanted = draft.issues().stream().map(Draft.TrueIssue::title).toList();
    boolean same = issues.size() == wanted.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      String read = unquoted(issues.get(i).title() + issues.get(i).text());
      same = read.contains(unquoted(wanted.get(i)));
    }
    if (!same) {
      failures.add(
          "leaves: "
              + issues.size()
              + " read, "
              + wanted.size()
              + " written; read "
              + issues.stream().map(issue -> issue.number() + issue.title()).toList());
    }
    return same;
  }

  private static String unquoted(String text) {
    return QUOTES.matcher(Conditions.plain(text)).replaceAll("");
  }

  private boolean exact(String what, boolean leaves, List<?> read, List<?> wanted) {
    if (leaves && !read.equals(wanted)) {
      failures.add(what + ": read " + read + ", written " + wanted);
    }
    return read.equals(wanted);
  }

  private List<Status> statuses() {
    return issues.stream().map(Issue::status).toList();
  }

  private List<Status> wantedStatuses() {
    return draft.issues().stream().map(Draft.TrueIssue::status).toList();
  }

  private List<Integer> measures() {
    return issues.stream().map(Issue::measureItems).toList();
  }

  private List<Integer> wantedMeasures() {
    return draft.issues().stream().map(Draft.TrueIssue::measures).toList();
  }

  private void figures() {
    Map<String, Integer> wanted = new TreeMap<>();
    Map<String, Integer> optional = new TreeMap<>();
    for (TrueFigure figure : draft.figures()) {
      String key = key(figure.value(), figure.unit());
      (figure.optional() ? optional : wanted).merge(key, 1, Integer::sum);
    }
    int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
    List<String> surplus = new ArrayList<>();
    int right = 0;
    int read = 0;
    for (ReportedFigure figure : audit.dossier().facts(ReportedFigure.class)) {
      String key = key(figure);
      if (figure.origin() != Origin.REPORT || key == null || taken(optional, key)) {
        continue;
      }
      read++;
      if (taken(wanted, key)) {
        right++;
      } else {
        surplus.add(key + " in " + Conditions.plain(figure.clause()));
      }
    }
    wanted.values().removeIf(count -> count == 0);
    if (!surplus.isEmpty() || !wanted.isEmpty()) {
      failures.add("figures: missed " + wanted + ", not written " + surplus);
    }
    tally.add("figures found (recall)", right, all);
    tally.add("figures right (precision)", right, read);
    metrics();
  }

  private void metrics() {
    for (TrueFigure figure : draft.figures()) {
      if (figure.metric() != null) {
        boolean found =
            audit.dossier().facts(ReportedFigure.class).stream()
                .anyMatch(
                    read ->
                        read.metric().equals(figure.metric())
                            && read.value().low().compareTo(figure.value()) == 0);
        if (!found) {
          failures.add("metric: " + figure.metric() + " " + figure.value() + figure.unit());
        }
        tally.add("headline metrics named", found);
      }
    }
  }

  private static boolean taken(Map<String, Integer> counts, String key) {
    Integer count = counts.get(key);
    if (count == null || count == 0) {
      return Character.isDigit(key.charAt(key.length() - 1)) && takenOfAnyUnit(counts, key);
    }
    counts.put(key, count - 1);
    return true;
  }

  /** A number without a unit stands for one with a rare measure word. */
  private static boolean takenOfAnyUnit(Map<String, Integer> counts, String number) {
    Pattern rare = Pattern.compile(Pattern.quote(number) + "[^0-9.%人万亿元].?");
    return counts.entrySet().stream()
        .filter(wanted -> wanted.getValue() > 0 && rare.matcher(wanted.getKey()).matches())
        .findFirst()
        .map(wanted -> wanted.setValue(wanted.getValue() - 1))
        .isPresent();
  }

  private static String key(BigDecimal value, String unit) {
    return Scribe.plain(value) + unit;
  }

  /** The number as printed with its unit; null for numbers in Chinese numerals. */
  private static String key(ReportedFigure figure) {
    Matcher number = NUMBER.matcher(Conditions.plain(figure.at().quote()));
    if (!number.find()) {
      return null;
    }
    BigDecimal printed = new BigDecimal(number.group().replace(",", ""));
    String unit = figure.unitName();
    return key(printed, figure.unitClass() == UnitClass.MONEY && unit.isEmpty() ? "元" : unit);
  }

  private void dates() {
    Map<DateRole, LocalDate> wanted =
        Map.of(
            DateRole.INSPECTION_START, draft.timeline().start(),
            DateRole.INSPECTION_END, draft.timeline().end(),
            DateRole.FEEDBACK, draft.timeline().feedback());
    wanted.forEach(
        (role, day) -> {
          boolean found =
              audit.dossier().facts(DateMention.class).stream()
                  .filter(mention -> mention.role() == role && mention.possible())
                  .anyMatch(mention -> mention.interval().last().equals(day));
          date(role, day, found);
        });
    boolean signed =
        audit.dossier().facts(Signature.class).stream()
            .filter(signature -> signature.signedOn() != null && signature.signedOn().possible())
            .anyMatch(
                signature ->
                    signature.signedOn().interval().last().equals(draft.timeline().signed()));
    date(DateRole.SIGNATURE, draft.timeline().signed(), signed);
  }

  private void date(DateRole role, LocalDate day, boolean found) {
    tally.add("key dates found", found);
    if (!found) {
      failures.add("date: " + role + " " + day);
    }
  }

  private void contact() {
    long channels =
        audit.dossier().facts(Contact.class).stream().map(Contact::channel).distinct().count();
    tally.add("contact found", channels >= 3);
    if (channels < 3) {
      failures.add("contact: " + channels + " channels");
    }
  }

  private void verdicts() {
    for (Verdict verdict : audit.verdicts()) {
      tally.add("numbers understood", verdict.kind() != Verdict.Kind.NOT_UNDERSTOOD);
      tally.add(
          "numbers verified",
          verdict.kind() == Verdict.Kind.VERIFIED || verdict.kind() == Verdict.Kind.CONTRADICTED);
    }
  }
}
