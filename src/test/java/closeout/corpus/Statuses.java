package closeout.corpus;

import closeout.dossier.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statuses of a document's issues, and how they are worded. */
final class Statuses {

  private static final Map<Status, List<String>> COUNTED =
      Map.of(
          Status.COMPLETED, List.of("已完成整改", "完成整改", "已完成", "已整改到位"),
          Status.BASICALLY_COMPLETED, List.of("基本完成整改", "基本完成", "已基本完成"),
          Status.IN_PROGRESS, List.of("正在推进", "正在整改", "持续推进"),
          Status.LONG_TERM, List.of("长期坚持", "需长期坚持", "长期整改"),
          Status.NOT_STARTED, List.of("未完成", "尚未完成"));
  private static final Map<Status, List<String>> SHORT =
      Map.of(
          Status.COMPLETED, List.of("已完成", "已完成整改", "完成整改"),
          Status.BASICALLY_COMPLETED, List.of("基本完成", "基本完成整改"),
          Status.IN_PROGRESS, List.of("正在推进", "正在整改", "整改中"),
          Status.LONG_TERM, List.of("长期坚持", "持续整改"),
          Status.NOT_STARTED, List.of("未完成", "尚未整改"));
  private static final Map<Status, String> METRICS =
      Map.of(
          Status.COMPLETED, "issues_completed",
          Status.BASICALLY_COMPLETED, "issues_basically_completed",
          Status.IN_PROGRESS, "issues_in_progress",
          Status.LONG_TERM, "issues_long_term",
          Status.NOT_STARTED, "issues_not_started");

  private final Words words;
  private final List<Status> all = new ArrayList<>();
  private final Map<Status, Integer> counts = new LinkedHashMap<>();

  Statuses(Words words, int issues) {
    this.words = words;
    List<Status> others = others();
    for (int i = 0; i < issues; i++) {
      boolean open = !others.isEmpty() && words.chance(18);
      all.add(open ? words.any(others) : Status.COMPLETED);
    }
    if (!others.isEmpty() && !all.contains(others.get(0))) {
      all.set(words.between(0, issues - 1), others.get(0));
    }
    for (Status status : COUNTED.keySet().stream().sorted().toList()) {
      int count = (int) all.stream().filter(status::equals).count();
      if (count > 0) {
        counts.put(status, count);
      }
    }
  }

  private List<Status> others() {
    return words.any(
        List.of(
            List.of(),
            List.of(Status.BASICALLY_COMPLETED),
            List.of(Status.IN_PROGRESS),
            List.of(Status.BASICALLY_COMPLETED, Status.IN_PROGRESS),
            List.of(Status.LONG_TERM),
            List.of(Status.IN_PROGRESS, Status.LONG_TERM),
            List.of(Status.NOT_STARTED)));
  }

  /** Puts issues of one status together. */
  void sort() {
    all.sort(java.util.Comparator.naturalOrder());
  }

  /** 已完成整改 as a chapter of such issues is called. */
  String chapter(int issue) {
    return words.any(COUNTED.get(all.get(issue)));
  }

  Status of(int issue) {
    return all.get(issue);
  }

  boolean allDone() {
    return counts.keySet().equals(Set.of(Status.COMPLETED));
  }

  int count(Status status) {
    return counts.getOrDefault(status, 0);
  }

  /** 已完成 as a bracket or a label has it. */
  String brief(int issue) {
    return words.any(SHORT.get(all.get(issue)));
  }

  /** The wordings of a concluding sentence. */
  String conclusionSlot(int issue) {
    return switch (all.get(issue)) {
      case COMPLETED -> "conclusion-completed";
      case BASICALLY_COMPLETED -> "conclusion-basically";
      case IN_PROGRESS -> "conclusion-progress";
      case LONG_TERM -> "conclusion-long";
      default -> "conclusion-none";
    };
  }

  /** 已完成整改12个、基本完成整改2个 with numbers that can be made wrong. */
  List<Piece> counted(String unit) {
    boolean numbersFirst = words.chance(25);
    if (counts.size() == 2 && counts.containsKey(Status.LONG_TERM) && words.chance(40)) {
      return except(unit);
    }
    List<Piece> pieces = new ArrayList<>();
    String comma = words.chance(50) ? "、" : "，";
    counts.forEach(
        (status, count) -> {
          String separator = pieces.isEmpty() ? "" : comma;
          String term = words.any(COUNTED.get(status));
          if (numbersFirst) {
            pieces.add(Piece.of(separator));
            pieces.add(figure(status, count, unit));
            pieces.add(Piece.of(term));
          } else {
            pieces.add(Piece.of(separator + term));
            pieces.add(figure(status, count, unit));
          }
        });
    return pieces;
  }

  /** 除1个需长期坚持外，其余17个均已完成整改. */
  private List<Piece> except(String unit) {
    return List.of(
        Piece.of("除"),
        figure(Status.LONG_TERM, count(Status.LONG_TERM), unit),
        Piece.of("需长期坚持外，其余"),
        figure(Status.COMPLETED, count(Status.COMPLETED), unit),
        Piece.of("均已完成整改"));
  }

  /** The counts of the issues from first to the one before last; not what metrics are read from. */
  List<Piece> counted(int first, int last, String unit) {
    List<Piece> pieces = new ArrayList<>();
    Map<Status, Integer> here = new java.util.TreeMap<>();
    all.subList(first, last).forEach(status -> here.merge(status, 1, Integer::sum));
    here.forEach(
        (status, count) -> {
          String separator = pieces.isEmpty() ? "" : "、";
          pieces.add(Piece.of(separator + COUNTED.get(status).get(0)));
          pieces.add(
              new Piece(
                  count + unit,
                  new TrueFigure(BigDecimal.valueOf(count), unit, null, true, false),
                  null,
                  null));
        });
    return pieces;
  }

  private Piece figure(Status status, int count, String unit) {
    BigDecimal value = BigDecimal.valueOf(count);
    Fault fault =
        new Fault(
            1000 + status.ordinal(),
            Set.of("status-counts-do-not-sum", "status-count-differs", "completion-rate-wrong"));
    return new Piece(
        count + unit,
        new TrueFigure(value, unit, METRICS.get(status), true, false),
        fault,
        NumberSlot.wrong(value, unit, words.random()) + unit);
  }
}
