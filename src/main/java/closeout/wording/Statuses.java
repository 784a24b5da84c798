package closeout.wording;

import closeout.dossier.IssueType;
import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads statuses by the status model (docs/reading.md, Statuses): longest synonym first, negations
 * win.
 */
public final class Statuses {

  private static final Map<String, IssueType> TYPES = types();

  private static final int LONGEST_CELL = 60;
  private static final Phrase BRACKETED = Phrase.compile("[(\\[【][^()\\[\\]【】]{0,60}+[)\\]】]");
  private static final Phrase ADVERB =
      Phrase.compile("全部|均|都|按期|按时|如期|提前|目前|现在?|已经|经|的|了|该问题|此问题|本问题|问题|状态|任务|情况|[:：。.]");
  private static final Pattern PART = Pattern.compile("[/、,;；，。|\\n]|并|且|但");
  private static final Phrase NEGATED =
      Phrase.compile("(?:未|尚未|还未|仍未|没有|没|未能|无法|未全部|未按期|未如期|未按时|不能)$");
  private static final Phrase WANTED =
      Phrase.compile(
          "(?:将|应|可|拟|须|需|待)$|(?:待|等)[^，。；,;]{2,14}后[^，。；,;]{0,3}$|(?:差不多|几乎|接近|即将|拟|将于|将在|力争|争取|预计|预期|确保|(?<!按)计划|准备"
              + "|限期|能否|是否|(?<![按照])要求|尽快|尽早|有望)[^，。；,;]{0,6}+$");

  private static final Phrase AND = Phrase.compile("[，,、]?(?:并|且|并将|将|需)?");

  private final Vocabulary vocabulary;
  private final Map<String, Status> byWords;
  private final Map<Character, List<String>> byFirst;

  /**
   * @param byWords the status that words state in a cell
   * @param inProse those of the words that state it in a running text as well
   */
  Statuses(Vocabulary vocabulary, Map<String, Status> byWords, Collection<String> inProse) {
    this.vocabulary = vocabulary;
    this.byWords = Map.copyOf(byWords);
    this.byFirst = byFirst(inProse);
  }

  /**
   * The status that a cell states; UNSTATED where it is blank or a filler, UNKNOWN where the status
   * model does not know its words. Of several statuses the least advanced one counts.
   */
  public Status ofCell(String cell) {
    if (vocabulary.content(cell).empty()) {
      return Status.UNSTATED;
    }
    String bare = BRACKETED.matcher(Spelling.halfWidth(cell)).replaceAll("");
    if (Spelling.blank(bare)) {
      bare = Spelling.halfWidth(cell).replaceAll("[()\\[\\]【】]", "");
    }
    if (bare.length() > LONGEST_CELL) {
      return Status.UNKNOWN;
    }
    Status whole = exactly(bare);
    return whole != Status.UNKNOWN ? whole : ofParts(bare);
  }

  /** The type that a cell names (立行立改 …), or null. */
  public static IssueType typeOf(String cell) {
    String plain = Spelling.compact(cell);
    return TYPES.entrySet().stream()
        .filter(type -> plain.contains(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The flag that a cell holds (是, 否, √, ×, 1, 0, 已消除 …), or null. */
  public static Boolean flag(String cell) {
    String plain = Spelling.compact(cell).toLowerCase(Locale.ROOT);
    if (Vocabulary.words("yes").contains(plain)) {
      return true;
    }
    return Vocabulary.words("no").contains(plain) ? Boolean.FALSE : null;
  }

  /**
   * The statuses named in a running text, in order, without those that are only wanted (拟完成整改).
   * Words that are too common to state a status there (完成) are left out.
   */
  public List<WrittenStatus> find(String text) {
    List<WrittenStatus> found = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      String words = at(text, position);
      if (words == null) {
        position++;
        continue;
      }
      int end = position + words.length();
      String before = text.substring(Math.max(0, position - 20), position);
      Search negated = NEGATED.matcher(before);
      if (negated.find()) {
        int from = position - before.length() + negated.start();
        found.add(new WrittenStatus(from, end, text.substring(from, end), negated(words)));
      } else if (!WANTED.matcher(before).find() && !keepsResult(found, text, position, words)) {
        found.add(new WrittenStatus(position, end, words, byWords.get(words)));
      }
      position = end;
    }
    return found;
  }

  /** The status that a sentence concludes with: the last one it names, or UNSTATED. */
  public Status conclusion(String sentence) {
    List<WrittenStatus> found = find(sentence);
    return found.isEmpty() ? Status.UNSTATED : found.get(found.size() - 1).status();
  }

  private Status exactly(String part) {
    String words = Spelling.compact(part).toLowerCase(Locale.ROOT);
    Status status = byWords.get(words);
    if (status == null) {
      for (WrittenDate date : Dates.find(words)) {
        words = words.replace(date.text(), "");
      }
      words = ADVERB.matcher(words).replaceAll("");
      status = byWords.get(words);
    }
    return status == null ? Status.UNKNOWN : status;
  }

  private Status ofParts(String cell) {
    Status least = Status.UNKNOWN;
    boolean done = false;
    for (String part : PART.split(cell)) {
      Status status = exactly(part);
      done |= status == Status.COMPLETED;
      if (status.known() && (least == Status.UNKNOWN || status.rank() < least.rank())) {
        least = status;
      }
    }
    // As in a text, 已完成，并长期坚持 is one statement.
    return done && least == Status.LONG_TERM ? Status.COMPLETED : least;
  }

  private String at(String text, int position) {
    for (String words : byFirst.getOrDefault(text.charAt(position), List.of())) {
      if (text.startsWith(words, position)) {
        return words;
      }
    }
    return null;
  }

  /** 已完成整改并长期坚持 is one statement: the work is done and what was reached is kept. */
  private boolean keepsResult(List<WrittenStatus> found, String text, int position, String words) {
    if (found.isEmpty() || byWords.get(words) != Status.LONG_TERM) {
      return false;
    }
    WrittenStatus before = found.get(found.size() - 1);
    return before.status() == Status.COMPLETED
        && AND.matcher(text.substring(before.to(), position)).matches();
  }

  private Status negated(String words) {
    Status status = byWords.get(words);
    return status == Status.COMPLETED || status == Status.BASICALLY_COMPLETED
        ? Status.NOT_STARTED
        : status;
  }

  private static Map<Character, List<String>> byFirst(Collection<String> inProse) {
    Map<Character, List<String>> index = new HashMap<>();
    for (String words :
        inProse.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      index.computeIfAbsent(words.charAt(0), first -> new ArrayList<>()).add(words);
    }
    return Map.copyOf(index);
  }

  private static Map<String, IssueType> types() {
    Map<String, IssueType> types = new LinkedHashMap<>();
    for (String[] row : WordList.rows("types.csv", 2)) {
      types.put(row[0], IssueType.valueOf(row[1]));
    }
    return Collections.unmodifiableMap(types);
  }
}
