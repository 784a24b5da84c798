package closeout.narrative;

/** Where the clauses and sentences of a text begin and end. */
final class Segments {

  private static final String CLAUSE = "，。；：！？\n,;!?";
  private static final String MEMBER = "。；！？\n;!?";
  private static final String SENTENCE = "。！？\n!?";

  /** A clause is quoted no longer than this on either side, so that hostile texts stay cheap. */
  private static final int REACH = 60;

  private final String text;
  private final int[] clauses;
  private final int[] members;
  private final int[] sentences;
  private final int[] paragraphs;

  Segments(String text) {
    this.text = text;
    clauses = starts(CLAUSE);
    members = starts(MEMBER);
    sentences = starts(SENTENCE);
    paragraphs = starts("\n");
  }

  Span clause(int position) {
    return span(clauses, position);
  }

  /** What stands between full stops and semicolons. */
  Span member(int position) {
    return span(members, position);
  }

  Span sentence(int position) {
    return span(sentences, position);
  }

  Span paragraph(int position) {
    return span(paragraphs, position);
  }

  /** The words of the clause around a stretch, for the reader. */
  String words(int from, int to) {
    Span clause = clause(from);
    int begin = Math.max(clause.from(), from - REACH);
    int end = Math.min(clause(Math.max(from, to - 1)).to(), to + REACH);
    return text.substring(begin, Math.max(end, to));
  }

  /** The start of the stretch that each character stands in. */
  private int[] starts(String marks) {
    int[] starts = new int[text.length() + 1];
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      starts[i] = start;
      if (marks.indexOf(text.charAt(i)) >= 0 && !inNumber(i)) {
        start = i + 1;
      }
    }
    starts[text.length()] = start;
    return starts;
  }

  /** The comma of 1,234 and the colon of 10:30 end no clause. */
  private boolean inNumber(int i) {
    return ",:".indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private Span span(int[] starts, int position) {
    int start = starts[position];
    int low = position;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] == start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    // The mark itself belongs to the stretch it ends, but not to its words.
    return new Span(start, low);
  }
}
