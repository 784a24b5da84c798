package closeout.wording;

import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that a check goes by: those of the program, with what a user added or took away. */
public final class Wording {

  private static final List<String> VOCABULARY =
      List.of("filler", "evidence-filler", "collective", "vague");
  private static final List<String> FILES =
      List.of("sanction-word", "sensitive-attribute", "material-matter", "reopening");

  /** Words that look like names; the program's own are not for users to change. */
  private static final String NOT_A_NAME = "not-a-name";

  private static final List<String[]> STATUSES = WordList.rows("statuses.csv", 3);

  /** The statuses that words can be added to. */
  private static final List<Status> STATED =
      Arrays.stream(Status.values()).filter(Status::known).toList();

  private static final Map<String, List<String>> LISTS = load();

  /** The words of the program as they are. */
  public static final Wording BUILT_IN = new Wording(LISTS, Set.of());

  private final Map<String, List<String>> lists;
  private final Vocabulary vocabulary;
  private final Statuses statuses;
  private final VaguePhrases vaguePhrases;

  private Wording(Map<String, List<String>> lists, Set<String> added) {
    this.lists = lists;
    this.vocabulary = new Vocabulary(lists::get);
    this.statuses = statuses(lists, added);
    this.vaguePhrases = new VaguePhrases(lists.get("vague"));
  }

  /**
   * The words of the program with changes.
   *
   * @param added words by the name of their list
   * @param removed words by the name of their list
   */
  public static Wording of(Map<String, List<String>> added, Map<String, List<String>> removed) {
    if (added.isEmpty() && removed.isEmpty()) {
      return BUILT_IN;
    }
    Map<String, List<String>> lists = new HashMap<>();
    Set<String> statuses = new HashSet<>();
    LISTS.forEach(
        (name, words) -> {
          List<String> changed = new ArrayList<>(words);
          changed.removeAll(removed.getOrDefault(name, List.of()));
          changed.addAll(added.getOrDefault(name, List.of()));
          lists.put(name, List.copyOf(changed));
        });
    STATED.forEach(status -> statuses.addAll(added.getOrDefault(status.code(), List.of())));
    return new Wording(lists, statuses);
  }

  /** The lists that users may change, with the words of the program, by their names. */
  public static Map<String, List<String>> lists() {
    return LISTS;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Status status : STATED) {
      String code = status.code();
      lists.put(
          code, STATUSES.stream().filter(row -> row[1].equals(code)).map(row -> row[0]).toList());
    }
    VOCABULARY.forEach(name -> lists.put(name, Vocabulary.words(name)));
    FILES.forEach(
        name ->
            lists.put(
                name,
                WordList.rows(name + ".txt", 1).stream().map(row -> row[0].strip()).toList()));
    lists.put(NOT_A_NAME, List.of());
    return Collections.unmodifiableMap(lists);
  }

  /** The words of a list that users may change. */
  public List<String> words(String list) {
    return lists.get(list);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Statuses statuses() {
    return statuses;
  }

  public VaguePhrases vaguePhrases() {
    return vaguePhrases;
  }

  private Statuses statuses(Map<String, List<String>> words, Set<String> added) {
    Map<String, Status> byWords = new HashMap<>();
    Set<String> inProse = new HashSet<>();
    for (String[] row : STATUSES) {
      if (row[1].equals("na")) {
        byWords.put(row[0], Status.NOT_APPLICABLE);
      }
      if (row[2].equals("prose")) {
        inProse.add(row[0]);
      }
    }
    // What a user added comes last: it may be a word that the program takes for another status.
    for (boolean own : new boolean[] {false, true}) {
      for (Status status : STATED) {
        words.get(status.code()).stream()
            .filter(word -> added.contains(word) == own)
            .forEach(word -> byWords.put(own ? plain(word) : word, status));
      }
    }
    added.forEach(word -> inProse.add(plain(word)));
    inProse.retainAll(byWords.keySet());
    return new Statuses(vocabulary, byWords, inProse);
  }

  private static String plain(String word) {
    return Spelling.compact(word).toLowerCase(Locale.ROOT);
  }
}
