package closeout.corpus;

import closeout.dossier.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Composes whole rectification reports whose structure and figures are known. */
final class Author {

  private final Grammar grammar;
  private final long seed;
  private final Words words;
  private final Timeline timeline;
  private final Body body;
  private final Scribe scribe;
  private final Shape shape;
  private final List<Line> lines = new ArrayList<>();
  private int chapters;
  private int part;

  private Author(Grammar grammar, long seed) {
    this.grammar = grammar;
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(seed);
    this.words = new Words(grammar, random);
    this.timeline = Timeline.random(random);
    this.body = Body.random(words, random);
    this.scribe = new Scribe(words, body, timeline);
    this.shape = Shape.ALL.get((int) (seed % Shape.ALL.size()));
  }

  static Draft write(Grammar grammar, long seed) {
    return new Author(grammar, seed).draft();
  }

  private Draft draft() {
    int total =
        words.chance(60)
            ? words.between(5, 15)
            : words.chance(70) ? words.between(16, 30) : words.between(31, 60);
    Statuses statuses = new Statuses(words, total);
    Consequences consequences = new Consequences(words, scribe, total);
    StatusStyle style = words.any(styles());
    if (shape.byStatus()) {
      statuses.sort();
    }
    IssueWriter writer =
        new IssueWriter(
            words,
            scribe,
            shape,
            style,
            statuses,
            consequences,
            new TopicPool(grammar, words, body.kind()));
    Frame frame = new Frame(words, scribe, body, timeline);
    lines.add(frame.title());
    lines.add(frame.opening());
    part(writer, "part-organisation");
    List<Draft.TrueIssue> issues = new ArrayList<>();
    List<Line> issueLines = issues(writer, total, issues, statuses);
    Map<String, BigDecimal> numbers = numbers(total, statuses, issues);
    lines.addAll(frame.organisation(numbers, shape.parts() == Numbering.CHINESE));
    if (shape.parts() == Numbering.CHINESE && words.chance(25)) {
      part(writer, "part-principal");
      lines.addAll(frame.principal());
    }
    part(writer, "part-issues");
    lines.addAll(summary(frame, numbers, statuses, consequences));
    lines.addAll(issueLines);
    part(writer, "part-next");
    lines.addAll(frame.next(shape.parts() == Numbering.CHINESE, shape.parts() == null));
    lines.addAll(frame.contact());
    lines.addAll(frame.signature());
    return new Draft(seed, shape, style, body, timeline, lines, issues, chapters);
  }

  private List<StatusStyle> styles() {
    if (shape.byStatus()) {
      return List.of(StatusStyle.CHAPTER);
    }
    if (shape.name().equals("letter")) {
      return List.of(StatusStyle.FIRST_SENTENCE, StatusStyle.LAST_SENTENCE);
    }
    return switch (shape.block()) {
      case BARE ->
          List.of(
              StatusStyle.LAST_SENTENCE,
              StatusStyle.OWN_LINE,
              StatusStyle.BRACKET,
              StatusStyle.NONE);
      case INLINE, LEAD -> List.of(StatusStyle.LAST_SENTENCE, StatusStyle.NONE);
      case TAGS -> List.of(StatusStyle.LABEL, StatusStyle.FIRST_SENTENCE, StatusStyle.NONE);
      case LABELS -> List.of(StatusStyle.LABEL, StatusStyle.FIRST_SENTENCE);
      case PLANNED -> List.of(StatusStyle.LABEL, StatusStyle.LAST_SENTENCE, StatusStyle.NONE);
      default ->
          List.of(
              StatusStyle.LAST_SENTENCE,
              StatusStyle.FIRST_SENTENCE,
              StatusStyle.OWN_LINE,
              StatusStyle.BRACKET,
              StatusStyle.LABEL,
              StatusStyle.NONE);
    };
  }

  private void part(IssueWriter writer, String slot) {
    if (shape.parts() != null) {
      lines.add(new Line(Line.Kind.PART, -1, shape.parts(), ++part, scribe.write(slot)));
    }
  }

  private List<Line> issues(
      IssueWriter writer, int total, List<Draft.TrueIssue> issues, Statuses statuses) {
    boolean notes = shape.chapters() != null && !shape.byStatus() && words.chance(25);
    int number = 0;
    int chapterEnd = 0;
    int chapterFirst = 0;
    int chapterLine = 0;
    while (issues.size() < total) {
      if (shape.chapters() != null && issues.size() >= chapterEnd) {
        note(writer, statuses, chapterLine, chapterFirst, notes ? issues.size() : chapterFirst);
        chapterFirst = issues.size();
        chapterLine = writer.lines().size() + 1;
        chapterEnd = chapterEnd(statuses, issues.size(), total);
        chapter(writer, statuses, issues.size(), chapterEnd);
        number = shape.continuous() ? number : 0;
      }
      number++;
      int left = total - issues.size();
      if (shape.leaves() != null && left > 2 && words.chance(40)) {
        problem(writer, number, Math.min(left, words.between(2, 4)), issues);
      } else {
        int printed = shape.issues() == Numbering.OF_CHAPTER ? chapters * 100 + number : number;
        issues.add(writer.write(issues.size(), shape.issues(), printed));
      }
    }
    note(writer, statuses, chapterLine, chapterFirst, notes ? issues.size() : chapterFirst);
    return writer.lines();
  }

  private int chapterEnd(Statuses statuses, int first, int total) {
    int end = first;
    if (shape.byStatus()) {
      while (end < total && statuses.of(end) == statuses.of(first)) {
        end++;
      }
      return end;
    }
    return first + words.between(2, 5);
  }

  /** 该方面反馈问题5个，已完成整改4个… below the heading of a chapter. */
  private void note(IssueWriter writer, Statuses statuses, int at, int first, int last) {
    if (last > first) {
      List<Piece> pieces =
          new ArrayList<>(
              scribe.write(
                  Template.parse("该方面反馈问题<n 个>，"),
                  Map.of("n", BigDecimal.valueOf(last - first)),
                  Map.of()));
      pieces.addAll(statuses.counted(first, last, "个"));
      writer.lines().add(at, Line.of(Line.Kind.DETAIL, IssueWriter.sentence(pieces)));
    }
  }

  private void chapter(IssueWriter writer, Statuses statuses, int first, int end) {
    chapters++;
    String form = words.any(List.of("关于“%s”方面", "%s方面", "在“%s”方面", "%s方面问题整改情况"));
    if (shape.chapters() == Numbering.CHINESE) {
      form = "%s方面问题的整改情况";
    }
    List<Piece> name = IssueWriter.text(form.replace("%s", words.word("chapter")));
    if (shape.byStatus()) {
      name =
          scribe.write(
              Template.parse(statuses.chapter(first) + "的问题（<n 个>）"),
              Map.of("n", BigDecimal.valueOf(end - first)),
              Map.of());
    }
    writer.lines().add(new Line(Line.Kind.CHAPTER, -1, shape.chapters(), chapters, name));
  }

  private void problem(IssueWriter writer, int number, int leaves, List<Draft.TrueIssue> issues) {
    String name =
        words.any(List.of("政治站位不够高，学用脱节", "履职尽责不到位，工作推进缓慢", "内部管理宽松软，制度执行不严", "基层基础薄弱，服务群众不够用心"));
    writer
        .lines()
        .add(
            new Line(
                Line.Kind.PROBLEM,
                -1,
                shape.issues(),
                number,
                IssueWriter.text("关于“" + name + "”的问题")));
    for (int i = 1; i <= leaves; i++) {
      issues.add(writer.write(issues.size(), shape.leaves(), i));
    }
  }

  private Map<String, BigDecimal> numbers(
      int total, Statuses statuses, List<Draft.TrueIssue> issues) {
    int measures = issues.stream().mapToInt(issue -> Math.max(2, issue.measures())).sum();
    int created = scribe.created().size();
    int amended = scribe.amended().size();
    int done = statuses.count(Status.COMPLETED);
    Map<String, BigDecimal> numbers = new HashMap<>();
    numbers.put("aspects", BigDecimal.valueOf(chapters));
    numbers.put("total", BigDecimal.valueOf(total));
    numbers.put("mt", BigDecimal.valueOf(measures));
    numbers.put("md", BigDecimal.valueOf(measures - (total - done)));
    numbers.put("rn", BigDecimal.valueOf(created));
    numbers.put("rr", BigDecimal.valueOf(amended));
    numbers.put("rt", BigDecimal.valueOf(created + amended));
    numbers.put(
        "rate",
        NumberSlot.percentage(BigDecimal.valueOf(done), BigDecimal.valueOf(total), words.random()));
    return numbers;
  }

  private List<Line> summary(
      Frame frame, Map<String, BigDecimal> numbers, Statuses statuses, Consequences consequences) {
    List<Piece> pieces = new ArrayList<>(frame.headline(numbers, statuses, chapters));
    if (words.chance(50)) {
      pieces.addAll(frame.sentence("measures", numbers));
    }
    if (scribe.created().size() > 0 && scribe.amended().size() > 0 && words.chance(60)) {
      pieces.addAll(frame.sentence("regulations-both", numbers));
    } else if (numbers.get("rt").signum() > 0 && words.chance(60)) {
      pieces.addAll(frame.sentence("regulations-total", numbers));
    }
    if (consequences.harmless() && words.chance(40)) {
      pieces.addAll(frame.sentence("persons-none", numbers));
    } else if (words.chance(80)) {
      consequences.summary().forEach(line -> pieces.addAll(line.pieces()));
    }
    return List.of(Line.of(Line.Kind.SUMMARY, pieces));
  }
}
