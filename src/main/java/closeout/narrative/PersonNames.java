package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the names of persons (docs/reading.md, Names): a surname and one or two more characters
 * behind a post or before 同志, followed by a word that ends a name.
 */
final class PersonNames {

  private static final Lexicon SURNAMES = Lexicon.of("surnames.txt");
  private static final Lexicon OTHER_WORDS = Lexicon.of("not-names.txt");
  private static final Lexicon BOUNDARIES = Lexicon.of("after-names.txt");
  private static final Map<String, String> POST_KINDS =
      WordFile.rows("posts.csv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(r -> r[1], r -> r[0]));
  private static final Lexicon POSTS = new Lexicon(POST_KINDS.keySet());

  private static final String NEVER_GIVEN =
      "的了是在和与及对把被等其该此这那个项条件次不未已并或者你他她们每均也又再就只仅由至到给让使将应须需着过所后人为同";
  private static final String MARKS = "，。；：、！？（）()《》“”‘’\n,.;:\"' /";
  private static final String PLACES = "村镇乡县市区省局社街单项问公部";
  private static final Phrase MASKED = Phrase.compile("某{1,3}|[×xXＸ*＊]{1,3}");
  private static final Set<String> NO_MASK =
      Set.of("全", "和", "于", "经", "时", "应", "从", "后", "那", "向", "通", "公", "家", "某");

  /** Surnames that are far more often words: behind a post they need a 同志 to be a name. */
  private static final Set<Character> FUNCTION_WORDS =
      Set.of('和', '时', '应', '从', '后', '向', '通', '全', '经', '那');

  private PersonNames() {}

  /** All persons between two places, in order. */
  static List<PersonName> find(String text, int from, int to) {
    List<PersonName> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      PersonName name = at(text, i, to);
      if (name != null) {
        found.add(name);
        i = name.to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** The person whose name directly follows a label such as 举报人：, or null. */
  static PersonName labelled(String text, int from, int to) {
    String surname = SURNAMES.at(text, from);
    if (surname == null) {
      return null;
    }
    PersonName masked = masked(text, from, to, surname, null);
    if (masked != null || OTHER_WORDS.at(text, from) != null) {
      return masked;
    }
    int rest = from + surname.length();
    for (int end = Math.min(to, rest + 2); end > rest; end--) {
      if (given(text, rest, end) && ends(text, end)) {
        return name(from, end, surname, null, false);
      }
    }
    return null;
  }

  private static PersonName at(String text, int from, int to) {
    String surname = SURNAMES.at(text, from);
    if (surname == null) {
      return null;
    }
    String post = POSTS.endingAt(text, from);
    PersonName masked = masked(text, from, to, surname, post);
    if (masked != null || OTHER_WORDS.at(text, from) != null) {
      return masked;
    }
    int rest = from + surname.length();
    for (int given = 2; given >= 1; given--) {
      int end = rest + given;
      if (end <= to
          && POSTS.at(text, rest) == null
          && given(text, rest, end)
          && identified(text, from, end, post)) {
        return name(from, end, surname, post, false);
      }
    }
    return null;
  }

  private static PersonName masked(String text, int from, int to, String surname, String post) {
    Search mask = MASKED.matcher(text).region(from + surname.length(), to);
    if (NO_MASK.contains(surname)
        || !mask.lookingAt()
        || PLACES.indexOf(text.charAt(Math.min(mask.end(), text.length() - 1))) >= 0) {
      return null;
    }
    return name(from, mask.end(), surname, post, true);
  }

  private static PersonName name(int from, int to, String surname, String post, boolean masked) {
    boolean office = post != null && POST_KINDS.get(post).equals("o");
    return new PersonName(from, to, surname, post == null ? "" : post, office, masked);
  }

  /** Whether the characters can be a given name. */
  static boolean given(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '\u4e00' || c > '\u9fff' || NEVER_GIVEN.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A person who is known from elsewhere in the text. */
  static PersonName known(String text, Span span) {
    return name(span.from(), span.to(), SURNAMES.at(text, span.from()), null, false);
  }

  /** Whether another word begins there than a name. */
  static boolean otherWord(String text, int from) {
    return OTHER_WORDS.at(text, from) != null;
  }

  private static boolean identified(String text, int from, int to, String post) {
    if (text.startsWith("同志", to)) {
      return post != null || from == 0 || boundaryBefore(text, from);
    }
    return post != null && !FUNCTION_WORDS.contains(text.charAt(from)) && ends(text, to);
  }

  /** Whether a name can end there. */
  static boolean ends(String text, int to) {
    return to == text.length()
        || MARKS.indexOf(text.charAt(to)) >= 0
        || BOUNDARIES.at(text, to) != null;
  }

  private static boolean boundaryBefore(String text, int from) {
    return MARKS.indexOf(text.charAt(from - 1)) >= 0
        || "由以对给与和请经让派".indexOf(text.charAt(from - 1)) >= 0;
  }
}
