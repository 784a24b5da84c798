package closeout.format;

import closeout.dossier.Contact;
import closeout.dossier.ContactChannel;
import closeout.dossier.DateInterval;
import closeout.dossier.Dossier;
import closeout.dossier.Evidence;
import closeout.dossier.Fact;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Signature;
import closeout.finding.Check;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.Reconciled;
import closeout.finding.Verdict;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes one dossier of an audit as JSON. */
final class JsonDossier {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final Speech speech;
  private final JsonFindings findings;

  JsonDossier(JsonGenerator json, Words words, Discretion discretion) {
    this.json = json;
    this.fields = new JsonFields(json, discretion);
    this.speech = new Speech(words, discretion);
    this.findings = new JsonFindings(json, fields, speech, words.language());
  }

  void write(DossierAudit audit) throws IOException {
    Dossier dossier = audit.dossier();
    json.writeStartObject();
    fields.text("id", dossier.id());
    inspection(dossier);
    json.writeArrayFieldStart("issues");
    Map<String, Long> evidence = evidence(dossier);
    for (Issue issue : dossier.facts(Issue.class)) {
      if (issue.origin() != Origin.PREVIOUS) {
        issue(issue, evidence.getOrDefault(issueOf(issue), 0L));
      }
    }
    json.writeEndArray();
    figures(audit.verdicts());
    reconciliation(audit.reconciliation());
    contact(dossier);
    signature(dossier);
    json.writeArrayFieldStart("findings");
    for (Finding finding : audit.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    checks(audit.checks());
    json.writeEndObject();
  }

  /** The report speaks first, then the ledger; each part from the first source that has it. */
  private void inspection(Dossier dossier) throws IOException {
    List<Inspection> told =
        dossier.facts(Inspection.class).stream()
            .filter(inspection -> inspection.origin() != Origin.PREVIOUS)
            .sorted(Comparator.comparing(Inspection::origin))
            .toList();
    fields.text("inspectedBody", first(told, Inspection::inspectedBody));
    fields.text("inspectingBody", first(told, Inspection::inspectingBody));
    json.writeObjectFieldStart("inspection");
    fields.name("start", IsoDates.of(first(told, Inspection::startedOn)));
    fields.name("end", IsoDates.of(first(told, Inspection::endedOn)));
    fields.name("feedback", IsoDates.of(first(told, Inspection::feedbackOn)));
    fields.name("report", IsoDates.of(first(told, Inspection::signedOn)));
    json.writeEndObject();
  }

  private static <T> T first(List<Inspection> told, Function<Inspection, T> part) {
    return told.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private void issue(Issue issue, long evidence) throws IOException {
    json.writeStartObject();
    fields.text("key", issue.key());
    fields.text("number", issue.number());
    fields.text("title", issue.title());
    json.writeStringField("origin", issue.origin().name().toLowerCase(Locale.ROOT));
    json.writeStringField("status", issue.status().code());
    fields.text("deadline", deadline(issue));
    json.writeNumberField("measures", issue.measureItems());
    json.writeNumberField("evidence", evidence);
    fields.place("location", issue.at());
    json.writeEndObject();
  }

  /** The date where there is one, else the words. */
  private static String deadline(Issue issue) {
    DateInterval due = issue.dueOn();
    if (due != null) {
      return IsoDates.of(due);
    }
    return issue.deadline() == null ? null : issue.deadline().text();
  }

  /** Counted once for all issues: a ledger may have many thousands. */
  private static Map<String, Long> evidence(Dossier dossier) {
    return dossier.facts(Evidence.class).stream()
        .filter(evidence -> evidence.forIssue() != null)
        .collect(Collectors.groupingBy(JsonDossier::issueOf, Collectors.counting()));
  }

  private static String issueOf(Fact fact) {
    return fact.origin() + " " + fact.forIssue();
  }

  private void figures(List<Verdict> verdicts) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Verdict verdict : verdicts) {
      ReportedFigure figure = verdict.figure();
      json.writeStartObject();
      fields.text("metric", figure.metric());
      json.writeNumberField("value", new BigDecimal(figure.value().plain()));
      fields.text("unit", figure.unitName());
      fields.text("quote", figure.at().quote());
      fields.place("location", figure.at());
      json.writeStringField("verdict", verdict.kind().code());
      fields.name("why", verdict.rule() == null ? null : verdict.rule().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("numberCoverage");
    json.writeNumberField("numbers", verdicts.size());
    json.writeNumberField("withVerdict", Coverage.of(verdicts).withVerdict());
    json.writeEndObject();
  }

  private void reconciliation(List<Reconciled> lines) throws IOException {
    json.writeArrayFieldStart("reconciliation");
    for (Reconciled line : lines) {
      json.writeStartObject();
      fields.name("metric", line.metric());
      fields.name("reported", line.reported());
      fields.number("inReport", line.inReport());
      fields.number("inLedger", line.inLedger());
      fields.number("previous", line.previous());
      json.writeFieldName("agrees");
      if (line.agrees() == null) {
        json.writeNull();
      } else {
        json.writeBoolean(line.agrees());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void contact(Dossier dossier) throws IOException {
    json.writeObjectFieldStart("contact");
    fields.text("phone", contact(dossier, ContactChannel.PHONE));
    fields.text("address", contact(dossier, ContactChannel.ADDRESS));
    fields.text("email", contact(dossier, ContactChannel.EMAIL));
    json.writeEndObject();
  }

  private static String contact(Dossier dossier, ContactChannel wanted) {
    return dossier.facts(Contact.class).stream()
        .filter(contact -> contact.origin() == Origin.REPORT)
        .filter(contact -> contact.channel().serves(wanted))
        .map(Contact::value)
        .findFirst()
        .orElse(null);
  }

  private void signature(Dossier dossier) throws IOException {
    Signature signature =
        dossier.facts(Signature.class).stream()
            .filter(candidate -> candidate.origin() == Origin.REPORT)
            .findFirst()
            .orElse(null);
    json.writeObjectFieldStart("signature");
    fields.text("unit", signature == null ? null : signature.organisation());
    boolean dated = signature != null && signature.signedOn() != null;
    fields.name("date", dated ? IsoDates.of(signature.signedOn().interval()) : null);
    json.writeEndObject();
  }

  private void checks(List<Check> checks) throws IOException {
    json.writeArrayFieldStart("checks");
    for (Check check : checks) {
      json.writeStartObject();
      json.writeStringField("rule", check.rule().name());
      json.writeNumberField("subjects", check.subjects());
      json.writeNumberField("findings", check.findings());
      fields.name("notRun", check.notRun() == null ? null : speech.reason(check.notRun()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
