package closeout.format;

import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.dossier.Status;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows in which statuses issues are. */
final class HtmlStatus {

  private final Pen pen;

  HtmlStatus(Pen pen) {
    this.pen = pen;
  }

  void card(List<Issue> issues) throws IOException {
    if (issues.isEmpty()) {
      return;
    }
    pen.html().newline().open("div", "class", "card");
    pen.say("h3", null, "card.issues", issues.size());
    bar(issues, pen.say("card.issues.bar")).write();
    pen.html().close();
  }

  /** A bar for each source that lists issues. */
  void bars(Collection<Issue> issues) throws IOException {
    for (Origin origin : Origin.values()) {
      List<Issue> listed = issues.stream().filter(issue -> issue.origin() == origin).toList();
      if (!listed.isEmpty()) {
        String name = pen.words().name(origin);
        pen.html().open("div", "class", "source");
        pen.say("p", "source-name", "statuses", name, listed.size());
        bar(listed, name).write();
        pen.html().close();
      }
    }
  }

  StackedBar bar(List<Issue> issues, String title) {
    Map<Status, Integer> tally = Status.tally(issues.stream().map(Issue::status).toList());
    StackedBar bar = new StackedBar(pen, title);
    for (Status status : Status.values()) {
      bar.part("s-" + status.code(), pen.words().name(status), tally.getOrDefault(status, 0));
    }
    return bar;
  }
}
