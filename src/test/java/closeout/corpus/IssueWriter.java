package closeout.corpus;

import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.List;

/** Writes one issue: its heading, what was found, what was done, and how far it has come. */
final class IssueWriter {

  private final Words words;
  private final Scribe scribe;
  private final Shape shape;
  private final StatusStyle style;
  private final Statuses statuses;
  private final Consequences consequences;
  private final TopicPool pool;
  private final String frame;
  private final String stop;
  private final String marker;
  private final String between;
  private final boolean details;
  private final boolean brackets;
  private final List<Line> lines = new ArrayList<>();

  IssueWriter(
      Words words,
      Scribe scribe,
      Shape shape,
      StatusStyle style,
      Statuses statuses,
      Consequences consequences,
      TopicPool pool) {
    this.words = words;
    this.scribe = scribe;
    this.shape = shape;
    this.style = style;
    this.statuses = statuses;
    this.consequences = consequences;
    this.pool = pool;
    this.frame = words.any(shape.titles());
    this.stop = frame.endsWith("。") || words.chance(50) ? "" : "。";
    this.marker =
        words.any(
            List.of(
                "整改情况：",
                "整改进展情况：",
                "整改落实情况：",
                "整改完成情况：",
                "整改措施及成效：",
                "采取的措施及取得的成效：",
                "【整改情况】",
                "整改措施："));
    this.between = words.chance(60) ? "；" : "。";
    this.brackets = words.chance(12);
    this.details = words.chance(50) && !frame.contains("{d}");
  }

  List<Line> lines() {
    return lines;
  }

  /** Writes the issue and returns what is true of it. */
  Draft.TrueIssue write(int issue, Numbering numbering, int number) {
    Topics topics = pool.next();
    String title = topics.title();
    List<Piece> detail = scribe.write(pool.detail(topics, consequences.of(issue).isEmpty()));
    List<List<Piece>> measures = measures(issue, topics);
    int first = lines.size();
    heading(issue, numbering, number, title, detail);
    switch (shape.block()) {
      case LABELS -> labels(issue, detail);
      case PLANNED -> planned(issue, topics);
      default -> {
        if (details && shape.block() == Shape.Block.MARKED) {
          lines.add(line(Line.Kind.DETAIL, issue, sentence(detail)));
        }
      }
    }
    List<Piece> open = open(issue, topics);
    int count = result(issue, measures, open);
    if (style == StatusStyle.LABEL && shape.block() != Shape.Block.MARKED) {
      lines.add(line(Line.Kind.STATUS, issue, text(stateLabel() + statuses.brief(issue) + stop)));
    }
    if (shape.joined()) {
      join(first);
    }
    Status status = style == StatusStyle.NONE ? Status.UNSTATED : statuses.of(issue);
    return new Draft.TrueIssue(title, status, shape.block() == Shape.Block.PLANNED ? -1 : count);
  }

  private String stateLabel() {
    if (shape.block() == Shape.Block.TAGS) {
      return frame.startsWith("■") ? "■整改状态：" : "【整改状态】";
    }
    return "整改状态：";
  }

  private List<List<Piece>> measures(int issue, Topics topics) {
    List<List<Piece>> measures = new ArrayList<>();
    int count = words.between(1, 3);
    for (int i = 0; i < count; i++) {
      measures.add(scribe.write(pool.measure(topics)));
    }
    measures.addAll(consequences.of(issue));
    return measures;
  }

  private void heading(
      int issue, Numbering numbering, int number, String title, List<Piece> detail) {
    List<Piece> pieces = new ArrayList<>();
    boolean quoted = frame.contains("“");
    String text = frame.replace("{t}", quoted ? inner(title) : title);
    if (shape.block() == Shape.Block.INLINE) {
      pieces.add(Piece.of("针对" + title + "问题（"));
      pieces.addAll(detail);
      pieces.add(Piece.of("）。"));
    } else {
      int at = text.indexOf("{d}");
      pieces.add(Piece.of(at < 0 ? text : text.substring(0, at)));
      if (at >= 0) {
        pieces.addAll(quoted ? detail.stream().map(IssueWriter::inner).toList() : detail);
        pieces.add(Piece.of(text.substring(at + 3)));
      }
      pieces.add(Piece.of(bracket(issue)));
      pieces.add(Piece.of(style == StatusStyle.BRACKET ? "" : responsible(issue)));
      boolean closed = text.endsWith("。") || shape.block() == Shape.Block.LEAD;
      pieces.add(Piece.of(style == StatusStyle.BRACKET || closed ? "" : stop));
    }
    lines.add(new Line(Line.Kind.ISSUE, issue, numbering, number, pieces));
  }

  private static Piece inner(Piece piece) {
    return new Piece(inner(piece.text()), piece.figure(), piece.fault(), piece.faulty());
  }

  /** Quotation marks inside others. */
  private static String inner(String text) {
    return text.replace('“', '‘').replace('”', '’');
  }

  private String bracket(int issue) {
    return style == StatusStyle.BRACKET ? "（" + statuses.brief(issue) + "）" : "";
  }

  /** （责任部门：党建办；整改时限：立行立改） behind the heading, in few documents. */
  private String responsible(int issue) {
    if (!brackets || shape.block() != Shape.Block.MARKED) {
      return "";
    }
    boolean done = statuses.of(issue) == Status.COMPLETED;
    String due = done ? "立行立改" : Piece.text(scribe.write(Template.parse("{limit}")));
    return "（责任部门：" + words.any(List.of("党建工作办公室", "综合科", "财务科")) + "；整改时限：" + due + "）";
  }

  private void labels(int issue, List<Piece> detail) {
    if (!frame.contains("{d}")) {
      List<Piece> task = new ArrayList<>(text("整改任务："));
      task.addAll(sentence(detail));
      lines.add(line(Line.Kind.LABEL, issue, task));
    }
    if (words.chance(70)) {
      String unit = words.any(List.of("党政办公室", "党建工作办公室", "财务科", "综合科", "纪检监察室"));
      lines.add(line(Line.Kind.LABEL, issue, text("责任单位：" + unit + stop)));
    }
    List<Piece> deadline = new ArrayList<>(text("整改时限："));
    boolean done = statuses.of(issue) == Status.COMPLETED;
    String due = done ? "{day}前" : "{limit}前";
    deadline.addAll(scribe.write(Template.parse(due + stop)));
    lines.add(line(Line.Kind.LABEL, issue, deadline));
  }

  private void planned(int issue, Topics topics) {
    lines.add(line(Line.Kind.LABEL, issue, text("整改措施：")));
    int count = words.between(2, 3);
    for (int i = 1; i <= count; i++) {
      List<Piece> measure = sentence(scribe.write(pool.measure(topics)));
      lines.add(new Line(Line.Kind.LABEL, issue, shape.measures(), i, measure));
    }
  }

  /** What remains, and until when; nothing where the issue is done. */
  private List<Piece> open(int issue, Topics topics) {
    Status status = statuses.of(issue);
    if (status == Status.COMPLETED) {
      return List.of();
    }
    if (status == Status.LONG_TERM) {
      return scribe.write("long");
    }
    return words.chance(50) && topics.open() != null
        ? scribe.write(topics.open())
        : scribe.write("reason");
  }

  private int result(int issue, List<List<Piece>> measures, List<Piece> open) {
    boolean lined = shape.lines() && shape.block() != Shape.Block.PLANNED;
    List<Piece> head = new ArrayList<>();
    if (shape.block() == Shape.Block.MARKED || shape.block() == Shape.Block.LABELS) {
      head.add(Piece.of(shape.block() == Shape.Block.LABELS ? "整改完成情况：" : marker));
    } else if (shape.block() == Shape.Block.PLANNED) {
      head.add(Piece.of("整改成效："));
    } else if (shape.block() == Shape.Block.TAGS) {
      head.add(Piece.of(frame.startsWith("■") ? "■整改情况：" : "【整改情况】"));
    }
    if (style == StatusStyle.FIRST_SENTENCE) {
      boolean whole = words.chance(30);
      head.addAll(
          whole
              ? sentence(scribe.write(statuses.conclusionSlot(issue)))
              : text(statuses.brief(issue) + "。"));
    }
    if (style == StatusStyle.LABEL && shape.block() == Shape.Block.MARKED) {
      lines.add(line(Line.Kind.STATUS, issue, text("整改状态：" + statuses.brief(issue) + stop)));
    }
    Passage passage = new Passage(words, scribe, shape, between);
    List<Piece> tail = new ArrayList<>(open.isEmpty() ? List.of() : sentence(open));
    if (style == StatusStyle.LAST_SENTENCE) {
      tail.addAll(sentence(scribe.write(statuses.conclusionSlot(issue))));
    }
    int count =
        lined
            ? passage.lines(issue, head, measures, tail)
            : passage.inline(issue, head, measures, tail);
    lines.addAll(passage.lines());
    if (style == StatusStyle.OWN_LINE) {
      lines.add(
          line(Line.Kind.STATUS, issue, sentence(scribe.write(statuses.conclusionSlot(issue)))));
    }
    return count;
  }

  /** Puts the result into the paragraph of the heading. */
  private void join(int first) {
    Line heading = lines.remove(first);
    List<Piece> pieces = new ArrayList<>(heading.pieces());
    while (lines.size() > first) {
      pieces.addAll(lines.remove(first).pieces());
    }
    lines.add(heading.with(pieces));
  }

  static List<Piece> sentence(List<Piece> words) {
    List<Piece> sentence = new ArrayList<>(words);
    sentence.add(Piece.of("。"));
    return sentence;
  }

  static List<Piece> text(String text) {
    return List.of(Piece.of(text));
  }

  private static Line line(Line.Kind kind, int issue, List<Piece> pieces) {
    return new Line(kind, issue, null, 0, pieces);
  }
}
