package closeout.corpus;

import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of structure: something is missing, misnumbered or misshapen. */
final class Breakages {

  /** A result for the whole that stands outside the summary. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("该方面反馈问题|的问题（[0-9]|问题[^。；]{0,12}(?:全部|均已)[^。；]{0,4}(?:整改|完成)");

  List<Mutant> of(Draft draft, SplittableRandom random) {
    return Stream.of(
            closing(draft),
            opening(draft),
            parts(draft),
            issues(draft, random),
            numbering(draft, random))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mutant> closing(Draft draft) {
    List<Mutant> mutants = new ArrayList<>();
    Draft bare = draft.without(line -> line.is(Line.Kind.CONTACT));
    mutants.add(mutant("supervision-contact-missing", bare, null));
    contact(draft, "电子邮|邮箱：|电子邮件", mutants);
    if (!draft.indexes(Line.Kind.DATE).isEmpty()) {
      mutants.add(
          mutant("signature-missing", draft.without(line -> line.is(Line.Kind.SIGNATURE)), null));
      mutants.add(
          mutant("signature-date-missing", draft.without(line -> line.is(Line.Kind.DATE)), null));
      int at = draft.indexes(Line.Kind.DATE).get(0);
      var day = draft.timeline().signed();
      for (String form :
          List.of(
              day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth(),
              day.getYear() % 100 + "年" + Timeline.monthAndDay(day),
              day.getYear() + "年" + day.getMonthValue() + "月",
              day.getYear() + "-" + day.getMonthValue() + "-" + day.getDayOfMonth(),
              day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日")) {
        mutants.add(
            mutant(
                "signature-date-malformed", draft.with(at, Line.of(Line.Kind.DATE, form)), form));
      }
    }
    return mutants;
  }

  private static void contact(Draft draft, String mail, List<Mutant> mutants) {
    for (int at : draft.indexes(Line.Kind.CONTACT)) {
      Line line = draft.lines().get(at);
      String text = line.text();
      if (text.contains("@")) {
        mutants.add(mutant("contact-malformed", draft.with(at, line.replace("@", "")), null));
        String without = text.replaceFirst("[；，]?(?:电子邮箱|邮箱|电子邮件)：[a-z@0-9.]+", "");
        mutants.add(
            mutant(
                "contact-channel-missing",
                without.isEmpty()
                    ? draft.without(line::equals)
                    : draft.with(at, Line.of(Line.Kind.CONTACT, without)),
                null));
      }
      String longer = text.replaceFirst("([-—][0-9]{7})", "$199");
      if (!longer.equals(text)) {
        mutants.add(
            mutant("contact-malformed", draft.with(at, Line.of(Line.Kind.CONTACT, longer)), null));
      }
    }
  }

  private static List<Mutant> opening(Draft draft) {
    List<Mutant> mutants = new ArrayList<>();
    int at = draft.indexes(Line.Kind.OPENING).get(0);
    Line line = draft.lines().get(at);
    String feedback = Timeline.full(draft.timeline().feedback());
    String start = Timeline.full(draft.timeline().start());
    mutants.add(
        mutant(
            "inspection-facts-missing",
            draft.with(at, Line.of(Line.Kind.OPENING, line.text().replace(feedback, "近期"))),
            null));
    mutants.add(
        mutant(
            "inspection-facts-missing",
            draft.with(
                at,
                Line.of(
                    Line.Kind.OPENING,
                    line.text()
                        .replaceFirst(
                            "[0-9]{4}年[0-9]+月[0-9]+日至(?:[0-9]{4}年)?[0-9]+月[0-9]+日", "前期"))),
            null));
    mutants.add(
        mutant(
            "date-year-missing",
            draft.with(
                at, line.replace(feedback, Timeline.monthAndDay(draft.timeline().feedback()))),
            null));
    mutants.add(
        mutant(
            "dates-out-of-order",
            draft.with(
                at, line.replace(feedback, Timeline.full(draft.timeline().start().minusDays(20)))),
            null));
    mutants.add(
        mutant(
            "date-impossible",
            draft.with(at, line.replace(start, draft.timeline().start().getYear() + "年2月30日")),
            "2月30日"));
    return mutants;
  }

  private static List<Mutant> parts(Draft draft) {
    List<Mutant> mutants = new ArrayList<>();
    Draft unresponsible =
        draft.mapping(
            line -> line.is(Line.Kind.ORGANISATION) ? withoutSentences(line, "第一责任人", "组长") : line);
    boolean headed =
        !draft.indexes(line -> line.is(Line.Kind.PART) && line.text().contains("第一责任人")).isEmpty();
    if (!headed) {
      mutants.add(mutant("first-responsible-unnamed", unresponsible, null));
    }
    List<Integer> nextPart = draft.indexes(Line.Kind.PART);
    Line heading = nextPart.isEmpty() ? null : draft.lines().get(nextPart.get(nextPart.size() - 1));
    mutants.add(
        mutant(
            "report-part-missing",
            draft.without(line -> line.is(Line.Kind.NEXT) || line.equals(heading)),
            null));
    Draft unsummed =
        draft
            .without(line -> line.is(Line.Kind.SUMMARY))
            .mapping(
                line -> line.is(Line.Kind.ORGANISATION) ? withoutSentences(line, "个问题") : line);
    if (draft.issues().size() >= 3 && !ELSEWHERE.matcher(Piece.text(unsummed.pieces())).find()) {
      mutants.add(mutant("overall-result-missing", unsummed, null));
    }
    return mutants;
  }

  /** Says something harmless instead of the sentences that hold one of the words. */
  private static Line withoutSentences(Line line, String... words) {
    String kept =
        Stream.of(Piece.text(line.pieces()).split("(?<=。)"))
            .map(
                sentence ->
                    Stream.of(words).noneMatch(sentence::contains) ? sentence : harmless(sentence))
            .collect(java.util.stream.Collectors.joining());
    return line.with(List.of(Piece.of(kept)));
  }

  private static String harmless(String sentence) {
    String enumerator = sentence.matches("(?s)[一二三四五六七]是.*") ? sentence.substring(0, 2) : "";
    return enumerator + "全体干部认真落实整改要求。";
  }

  private static List<Mutant> issues(Draft draft, SplittableRandom random) {
    List<Mutant> mutants = new ArrayList<>();
    int issue = random.nextInt(draft.issues().size());
    String title = draft.issues().get(issue).title();
    if (draft.shape().block() == Shape.Block.MARKED || draft.shape().block() == Shape.Block.BARE) {
      mutants.add(
          new Mutant(
              "issue-without-result",
              Set.of("issue-without-result", "issue-total-differs", "issue-without-conclusion"),
              draft.without(
                  line ->
                      line.issue() == issue
                          && (line.is(Line.Kind.RESULT)
                              || line.is(Line.Kind.STATUS)
                              || line.is(Line.Kind.LABEL))),
              title));
    }
    List<Integer> open =
        Stream.iterate(0, i -> i + 1)
            .limit(draft.issues().size())
            .filter(i -> draft.issues().get(i).status().open())
            .toList();
    int unexplained = open.isEmpty() ? -1 : open.get(random.nextInt(open.size()));
    // A deadline in the block says until when, which is enough.
    boolean dated =
        !draft.indexes(line -> line.issue() == unexplained && line.text().contains("时限")).isEmpty();
    if (!open.isEmpty() && !dated && !draft.shape().block().equals(Shape.Block.PLANNED)) {
      mutants.add(mutant("open-issue-without-reason", unexplained(draft, unexplained), null));
    }
    if (draft.style() == StatusStyle.OWN_LINE && draft.issues().size() > 3) {
      mutants.add(
          new Mutant(
              "issue-without-conclusion",
              Set.of("issue-without-conclusion", "status-count-differs"),
              draft.without(line -> line.issue() == issue && line.is(Line.Kind.STATUS)),
              title));
    }
    return mutants;
  }

  /** Leaves of an open issue's result only what was done. */
  private static Draft unexplained(Draft draft, int issue) {
    boolean brief = draft.issues().get(issue).status() != Status.LONG_TERM;
    List<Line> lines = new ArrayList<>();
    boolean written = false;
    for (Line line : draft.lines()) {
      boolean result =
          line.issue() == issue
              && (line.is(Line.Kind.RESULT) || line.is(Line.Kind.ISSUE) && draft.shape().joined());
      if (!result) {
        lines.add(line);
      } else if (!written && brief) {
        lines.add(line.with(plainResult(draft, line)));
        written = true;
      }
    }
    return draft.with(lines);
  }

  private static List<Piece> plainResult(Draft draft, Line line) {
    String text = Piece.text(line.pieces());
    int head = text.indexOf("：") < 15 ? text.indexOf("：") + 1 : 0;
    if (line.is(Line.Kind.ISSUE)) {
      boolean inline = draft.shape().block() == Shape.Block.INLINE;
      head = line.pieces().get(0).text().length();
      head = inline ? text.indexOf("）。") + 2 : head;
    }
    String first =
        draft.style() == StatusStyle.FIRST_SENTENCE && head > 0
            ? text.substring(head, text.indexOf("。", head) + 1)
            : "";
    String last = draft.style() == StatusStyle.LAST_SENTENCE ? lastSentence(draft, line) : "";
    String done = "组织人员对有关情况进行了全面排查，建立问题清单，召开会议听取汇报并提出明确要求。";
    return List.of(Piece.of(text.substring(0, head) + first + done + last));
  }

  /** The sentence that ends the last paragraph of the issue's result. */
  private static String lastSentence(Draft draft, Line line) {
    List<Integer> results =
        draft.indexes(other -> other.issue() == line.issue() && other.is(Line.Kind.RESULT));
    Line last = results.isEmpty() ? line : draft.lines().get(results.get(results.size() - 1));
    String text = Piece.text(last.pieces());
    return text.substring(text.lastIndexOf("。", text.length() - 2) + 1);
  }

  private static List<Mutant> numbering(Draft draft, SplittableRandom random) {
    List<Mutant> mutants = new ArrayList<>();
    List<Integer> numbered =
        draft.indexes(
            line ->
                (line.is(Line.Kind.ISSUE) || line.is(Line.Kind.PROBLEM))
                    && line.numbering() != Numbering.NONE
                    && line.number() > 1);
    if (!numbered.isEmpty()) {
      int at = numbered.get(random.nextInt(numbered.size()));
      Line line = draft.lines().get(at);
      Line skipped = line.numbered(line.number() + random.nextInt(2, 4));
      mutants.add(mutant("heading-sequence-broken", draft.with(at, skipped), null));
    }
    for (int at : draft.indexes(Line.Kind.RESULT)) {
      Line line = draft.lines().get(at);
      if (line.text().contains("一是") && line.text().contains("；二是")) {
        mutants.add(mutant("enumerator-skipped", draft.with(at, renumbered(line)), null));
        break;
      }
    }
    return mutants;
  }

  private static Line renumbered(Line line) {
    return line.with(
        line.pieces().stream()
            .map(piece -> piece.text().equals("二是") ? Piece.of("四是") : piece)
            .toList());
  }

  private static Mutant mutant(String rule, Draft draft, String place) {
    return new Mutant(rule, Set.of(rule), draft, place);
  }
}
