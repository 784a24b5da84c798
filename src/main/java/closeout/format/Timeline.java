package closeout.format;

import closeout.dossier.DateInterval;
import closeout.dossier.Issue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The deadlines of issues on a line of time, as columns of done, open and overdue ones. */
final class Timeline {

  private static final int WIDTH = 1000;
  private static final int BASE = 96;
  private static final int TALLEST = 64;
  private static final int MARGIN = 24;

  /** Where an issue stands on the day on which deadlines are judged. */
  private enum State {
    DONE,
    OPEN,
    OVERDUE;

    static State of(Issue issue, LocalDate asOf) {
      if (issue.done()) {
        return DONE;
      }
      return issue.underWay() && Boolean.TRUE.equals(issue.missedDeadline(asOf)) ? OVERDUE : OPEN;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Pen pen;
  private final Markup html;
  private final LocalDate asOf;

  Timeline(Pen pen, LocalDate asOf) {
    this.pen = pen;
    this.html = pen.html();
    this.asOf = asOf;
  }

  /** Writes it where at least two issues have dates to be done by. */
  void write(Collection<Issue> issues) throws IOException {
    List<LocalDate> days =
        issues.stream()
            .map(Issue::dueOn)
            .filter(Objects::nonNull)
            .map(DateInterval::last)
            .sorted()
            .toList();
    if (days.size() < 2) {
      return;
    }
    TimeSpan span = TimeSpan.over(days.get(0), days.get(days.size() - 1), asOf);
    TreeMap<Integer, Map<State, Integer>> columns = columns(issues, span);
    html.newline().open("div", "class", "timeline");
    pen.say("h4", null, "timeline");
    picture(columns, span);
    key(columns.values());
    html.close();
  }

  private TreeMap<Integer, Map<State, Integer>> columns(Collection<Issue> issues, TimeSpan span) {
    TreeMap<Integer, Map<State, Integer>> columns = new TreeMap<>();
    for (Issue issue : issues) {
      if (issue.dueOn() != null) {
        columns
            .computeIfAbsent(
                span.column(issue.dueOn().last()), column -> new EnumMap<>(State.class))
            .merge(State.of(issue, asOf), 1, Integer::sum);
      }
    }
    return columns;
  }

  private void picture(TreeMap<Integer, Map<State, Integer>> columns, TimeSpan span)
      throws IOException {
    int most = columns.values().stream().mapToInt(Timeline::sum).max().orElse(1);
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        pen.say("timeline"));
    html.open(
        "svg", "viewBox", "0 0 " + WIDTH + " 124", "role", "img", "aria-label", spoken(columns));
    line("axis", MARGIN, BASE, WIDTH - MARGIN, BASE);
    ticks(span);
    for (Map.Entry<Integer, Map<State, Integer>> column : columns.entrySet()) {
      column(span, column.getKey(), column.getValue(), most);
    }
    today(span);
    html.close().close();
  }

  private void column(TimeSpan span, int column, Map<State, Integer> counts, int most)
      throws IOException {
    int width = (int) Math.max(4, Math.min(40, width(span) - 4));
    int left = x(span, column + 0.5) - width / 2;
    int top = BASE;
    for (Map.Entry<State, Integer> count : counts.entrySet()) {
      int height = Math.max(3, count.getValue() * TALLEST / most);
      top -= height;
      rectangle("t-" + count.getKey().code(), left, top, width, Math.max(2, height - 1));
    }
    text(Integer.toString(sum(counts)), "count", left + width / 2, top - 4);
  }

  private void ticks(TimeSpan span) throws IOException {
    int every = Math.max(1, (span.columns() + 11) / 12);
    for (int column = 0; column < span.columns(); column += every) {
      text(span.label(column), "tick", x(span, column + 0.5), BASE + 18);
    }
  }

  private void today(TimeSpan span) throws IOException {
    int x = x(span, span.place(asOf));
    line("today", x, 14, x, BASE + 4);
    String anchor = x > WIDTH - 120 ? "end" : x < 120 ? "start" : "middle";
    html.element(
        "text",
        pen.say("timeline.as-of", asOf),
        "class",
        "today",
        "x",
        Integer.toString(x),
        "y",
        "10",
        "text-anchor",
        anchor);
  }

  private static double width(TimeSpan span) {
    return (WIDTH - 2.0 * MARGIN) / span.columns();
  }

  private static int x(TimeSpan span, double columns) {
    return (int) (MARGIN + columns * width(span));
  }

  private void line(String style, int x1, int y1, int x2, int y2) throws IOException {
    html.open(
            "line",
            "class",
            style,
            "x1",
            Integer.toString(x1),
            "y1",
            Integer.toString(y1),
            "x2",
            Integer.toString(x2),
            "y2",
            Integer.toString(y2))
        .close();
  }

  private void rectangle(String style, int x, int y, int width, int height) throws IOException {
    html.open(
            "rect",
            "class",
            style,
            "x",
            Integer.toString(x),
            "y",
            Integer.toString(y),
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height))
        .close();
  }

  private void text(String text, String style, int x, int y) throws IOException {
    html.element(
        "text",
        text,
        "class",
        style,
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(y),
        "text-anchor",
        "middle");
  }

  private void key(Collection<Map<State, Integer>> columns) throws IOException {
    html.open("ul", "class", "key");
    for (State state : State.values()) {
      int count = count(columns, state);
      if (count > 0) {
        html.open("li").element("span", "", "class", "dot t-" + state.code());
        html.text(pen.say("timeline." + state.code()) + " ");
        html.element("b", Integer.toString(count)).close();
      }
    }
    html.close();
  }

  private String spoken(TreeMap<Integer, Map<State, Integer>> columns) {
    List<String> counts = new ArrayList<>();
    for (State state : State.values()) {
      counts.add(pen.say("timeline." + state.code()) + " " + count(columns.values(), state));
    }
    return pen.say("timeline") + pen.words().say("colon") + String.join(", ", counts);
  }

  private static int count(Collection<Map<State, Integer>> columns, State state) {
    return columns.stream().mapToInt(column -> column.getOrDefault(state, 0)).sum();
  }

  private static int sum(Map<State, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
