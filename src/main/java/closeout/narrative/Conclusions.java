package closeout.narrative;

import closeout.dossier.Status;
import closeout.wording.Phrase;
import closeout.wording.Search;
import closeout.wording.Statuses;
import closeout.wording.WrittenStatus;
import java.util.List;

/**
 * Finds the sentence that states the status of an issue (docs/reading.md, Conclusions). A
 * completion word about a part of the work, or one that is only explained, is none.
 */
final class Conclusions {

  /**
   * A status with its words.
   *
   * @param from the first character of its sentence in the text that was read
   * @param whole whether the sentence says nothing else
   */
  record Conclusion(int from, int to, Status status, String words, boolean whole) {}

  private static final Phrase SUBJECT =
      Phrase.compile(
          "(?:截[至止][^，。]{2,14}[，]?|目前|现|至此|综上)?[，]?(?:该|此|本|上述|以上|前述|这)(?:一|项|个|些|类|条)?(?:反馈|具体|整改|[一二两三四五六七八九十0-9]{1,2}[个项])?"
              + "(?:问题|任务|事项|工作)|整改(?:任务|事项)(?=(?:均|全部)?已|基本|正在|尚未|未)");
  private static final Phrase EXPLAINED = Phrase.compile("是指|指的是|的标准|定义|即为|分为");
  private static final Phrase BRACKET = Phrase.compile("[（【\\[]([^（）【】\\[\\]]{2,30})[）】\\]]");
  private static final Phrase FILL =
      Phrase.compile(
          "^(?:整改状态|状态|(?:该项|此项|本项)?整改(?:任务|工作|事项)?|目前|现|现已|截至目前|该问题|此问题|已于[^，]{2,12}?)?[：:]?(?=.)");

  /** （完成时限：2024年7月；整改状态：正在推进） */
  private static final Phrase LABELLED = Phrase.compile("；(?:整改)?状态：([^；，：]{2,14})$");

  private static final Phrase LABELS = Phrase.compile("；(?:整改)?状态：([^（）；，：]{2,14})）$");
  private static final String COMMA = "，；。！？：";
  private static final int LONGEST = 30;

  private final Statuses statuses;

  Conclusions(Statuses statuses) {
    this.statuses = statuses;
  }

  /** Whether a sentence of the text says in so many words what the status of the issue is. */
  boolean states(String text) {
    return explicit(text) != null;
  }

  /** The last sentence about 该问题 that names a status, or null. */
  Conclusion explicit(String text) {
    Conclusion last = null;
    for (int[] sentence : Sentences.split(text, 0, text.length(), "。！？；")) {
      String words = text.substring(sentence[0], sentence[1]).strip();
      if (SUBJECT.matcher(words).lookingAt() && words.length() < 200 && !explained(words)) {
        List<WrittenStatus> found = statuses.find(words);
        if (!found.isEmpty()) {
          WrittenStatus stated = found.get(found.size() - 1);
          last =
              new Conclusion(
                  sentence[0], sentence[1], stated.status(), stated.words(), whole(words));
        }
      }
    }
    return last;
  }

  /** The status in brackets in a heading: （已完成整改）, 【正在推进】; or null. */
  Conclusion inHeading(String heading) {
    Search bracket = BRACKET.matcher(heading.length() > 600 ? heading.substring(0, 600) : heading);
    while (bracket.find()) {
      Status status = pure(bracket.group(1));
      if (status.known()) {
        return new Conclusion(bracket.start(), bracket.end(), status, bracket.group(1), true);
      }
    }
    return null;
  }

  /** The status that stands alone at the head of the text, or null. */
  Conclusion atHead(String text) {
    int end = firstMark(text);
    String words = text.substring(0, end);
    Status status = pure(words);
    if (!status.known()) {
      return null;
    }
    boolean whole = end == text.length() || "，：".indexOf(text.charAt(end)) < 0;
    int to = Math.min(text.length(), end + 1);
    return new Conclusion(0, to, status, words, whole);
  }

  /** The status that the last clause of the text consists of, or null. */
  Conclusion atEnd(String text) {
    List<int[]> sentences = Sentences.split(text, 0, text.length(), "。！？；\n");
    for (int i = sentences.size() - 1; i >= 0; i--) {
      int[] sentence = sentences.get(i);
      if (!text.substring(sentence[0], sentence[1]).isBlank()) {
        return lastClause(text, sentence);
      }
    }
    return null;
  }

  private Conclusion lastClause(String text, int[] sentence) {
    List<int[]> clauses = Sentences.split(text, sentence[0], sentence[1], "，");
    Conclusion found = null;
    for (int i = clauses.size() - 1; i >= 0 && i >= clauses.size() - 2; i--) {
      String clause = bare(text.substring(clauses.get(i)[0], clauses.get(i)[1]));
      Status status = pure(clause);
      if (!status.known()) {
        return found;
      }
      found = new Conclusion(sentence[0], sentence[1], status, clause, i == 0);
    }
    return found;
  }

  /** The status that a bracket of labels ends with: （完成时限：8月；整改状态：完成）; or null. */
  Conclusion labelled(String text) {
    Search bracket = LABELS.matcher(text);
    Status status = bracket.find() ? statuses.ofCell(bracket.group(1)) : Status.UNKNOWN;
    return status.known()
        ? new Conclusion(bracket.start(), bracket.end(), status, bracket.group(1), true)
        : null;
  }

  /** The status of words that say nothing else; UNKNOWN otherwise. */
  Status pure(String clause) {
    String words = bare(clause);
    Search labelled = LABELLED.matcher(words);
    words = labelled.find() ? labelled.group(1) : words;
    if (words.length() < 2 || words.length() > LONGEST || explained(words)) {
      return Status.UNKNOWN;
    }
    Status status = statuses.ofCell(words);
    if (status.known()) {
      return status;
    }
    return statuses.ofCell(FILL.matcher(words).replaceFirst(""));
  }

  private static boolean whole(String sentence) {
    return sentence.indexOf('，') < 0 || sentence.length() <= 24;
  }

  private static boolean explained(String words) {
    return words.indexOf('“') >= 0 || EXPLAINED.matcher(words).find();
  }

  private static String bare(String clause) {
    String words = clause.strip();
    while (!words.isEmpty() && ends(words)) {
      words = words.substring(0, words.length() - 1);
    }
    boolean bracketed =
        words.length() > 2
            && "（【[".indexOf(words.charAt(0)) >= 0
            && "）】]".indexOf(words.charAt(words.length() - 1)) >= 0;
    return bracketed ? words.substring(1, words.length() - 1) : words;
  }

  /** Whether a mark ends the words, or a bracket that was opened before them: 整改状态：完成）. */
  private static boolean ends(String words) {
    char last = words.charAt(words.length() - 1);
    return "。！？；，：…".indexOf(last) >= 0 || last == '）' && words.indexOf('（') < 0;
  }

  private static int firstMark(String text) {
    int end = 0;
    while (end < text.length()
        && end <= LONGEST
        && text.charAt(end) != '\n'
        && COMMA.indexOf(text.charAt(end)) < 0
        && !(text.charAt(end) == '）' && text.lastIndexOf('（', end) < 0)) {
      end++;
    }
    return end;
  }
}
