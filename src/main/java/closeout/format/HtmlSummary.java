package closeout.format;

import closeout.dossier.Issue;
import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Severity;
import closeout.finding.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What a page says first: the verdict, the key figures, and each body in a line. */
final class HtmlSummary {

  private final Pen pen;
  private final Markup html;

  HtmlSummary(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void banner(Audit audit, List<DossierView> dossiers) throws IOException {
    String state = audit.passed() ? "pass" : "fail";
    html.newline().open("header", "class", "banner " + state);
    html.open("div", "class", "wide");
    html.element("p", pen.say("title"), "class", "kind");
    html.open("h1").element("span", pen.words().say(audit.passed() ? "passed" : "failed"));
    if (dossiers.size() == 1) {
      String body = dossiers.get(0).name();
      html.element("small", body);
    }
    html.close();
    html.element("p", reason(audit), "class", "why");
    html.element("p", TextFormatter.run(audit, pen.words()), "class", "run");
    html.close().close();
  }

  private String reason(Audit audit) {
    if (audit.dossiers().isEmpty()) {
      return pen.words().say("nothing-to-check");
    } else if (!audit.errors().isEmpty()) {
      return pen.say("why.unread", audit.errors().size());
    } else if (audit.failOn() == null) {
      return pen.say("why.never");
    }
    return pen.say(audit.passed() ? "why.pass" : "why.fail", gated(audit), audit.failOn());
  }

  private static long gated(Audit audit) {
    long gated = 0;
    for (Severity severity : Severity.values()) {
      gated += severity.atLeast(audit.failOn()) ? audit.count(severity) : 0;
    }
    return gated;
  }

  void unread(List<InputError> errors) throws IOException {
    if (errors.isEmpty()) {
      return;
    }
    html.newline().open("section", "class", "unread", "aria-labelledby", "unread");
    pen.heading(2, "unread", pen.words().say("not-read", errors.size()));
    html.open("ul");
    for (InputError error : errors) {
      html.open("li");
      for (String line : ErrorWords.whole(error, pen.words()).split("\n")) {
        html.element("div", line);
      }
      html.close();
    }
    html.close().close();
  }

  void overview(Audit audit, List<DossierView> dossiers) throws IOException {
    html.newline().open("section", "class", "overview", "aria-labelledby", "overview");
    pen.heading(2, "overview", pen.say("overview"));
    html.open("div", "class", "cards");
    counts(audit, dossiers);
    List<Issue> issues =
        dossiers.stream()
            .flatMap(dossier -> dossier.issues().rows().stream())
            .map(IssueBoard.Row::issue)
            .toList();
    new HtmlStatus(pen).card(issues);
    numbers(dossiers);
    rules(audit);
    html.close();
    if (dossiers.size() > 1) {
      new Timeline(pen, audit.asOf()).write(issues);
      new HtmlBodies(pen).write(dossiers);
    }
    html.close();
  }

  private void counts(Audit audit, List<DossierView> dossiers) throws IOException {
    html.newline().open("div", "class", "card counts");
    pen.say("h3", null, "card.findings");
    html.open("ul");
    for (Severity severity : Severity.values()) {
      count(severity.code(), audit.count(severity), pen.words().name(severity));
    }
    long aside = dossiers.stream().mapToLong(DossierView::setAside).sum();
    if (aside > 0) {
      count("aside", aside, pen.words().say("set-aside"));
    }
    html.close().close();
  }

  private void count(String style, long count, String word) throws IOException {
    html.open("li", "class", style + (count == 0 ? " none" : ""));
    html.element("b", Long.toString(count)).text(" ").element("span", word).close();
  }

  private void numbers(List<DossierView> dossiers) throws IOException {
    Coverage coverage =
        Coverage.of(dossiers.stream().flatMap(view -> view.audit().verdicts().stream()).toList());
    if (coverage.numbers() == 0) {
      return;
    }
    StackedBar bar = new StackedBar(pen, pen.say("card.numbers.bar"));
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      bar.part("v-" + kind.code(), pen.words().name(kind), coverage.of(kind));
    }
    html.newline().open("div", "class", "card");
    pen.say("h3", null, "card.numbers", coverage.numbers());
    bar.write();
    html.close();
  }

  private void rules(Audit audit) throws IOException {
    Unchecked rules = Unchecked.of(audit, pen.speech());
    StackedBar bar = new StackedBar(pen, pen.say("card.rules.bar"));
    bar.part("r-ran", pen.say("card.rules.ran"), rules.ran().size());
    bar.part("r-not", pen.say("card.rules.not"), (int) rules.neverRun());
    html.newline().open("div", "class", "card");
    pen.say("h3", null, "card.rules", rules.ran().size() + rules.neverRun());
    bar.write();
    if (!rules.notRun().isEmpty()) {
      html.open("p").element("a", pen.say("card.rules.more"), "href", "#unchecked").close();
    }
    html.close();
  }

  /** A class of the style sheet for a severity. */
  static String style(Severity severity) {
    return severity.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }
}
