package closeout.narrative;

import closeout.dossier.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds quoted terms that are spelled in two ways: “三馆一址” and “四馆一址”. */
final class NameVariants implements Spotter {

  private static final Pattern QUOTED = Pattern.compile("[“‘]([\u4e00-\u9fff]{4,20})[”’]");
  private static final Set<String> FIXED =
      WordFile.rows("fixed-terms.csv", 2).stream().map(row -> row[0]).collect(Collectors.toSet());

  /** 一村一品 and 一村一策 are two things. */
  private static final Pattern EACH = Pattern.compile("一.{1,2}一.{1,2}|[一二三四五六七八九十两][个项大].{2,6}");

  private static final int MOST = 500;

  @Override
  public void spot(Scan scan) {
    if (scan.field() != null) {
      return;
    }
    Map<String, List<Span>> terms = terms(scan);
    Map<String, Set<String>> byWildcard = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (String term : terms.keySet()) {
      for (int i = 0; i < term.length(); i++) {
        String wildcard = term.substring(0, i) + '*' + term.substring(i + 1);
        Set<String> alike = byWildcard.computeIfAbsent(wildcard, w -> new HashSet<>());
        for (String other : alike) {
          if (told.size() < MOST && told.add(other + term)) {
            report(scan, other, terms.get(other), term, terms.get(term));
          }
        }
        if (alike.size() < 8) {
          alike.add(term);
        }
      }
    }
  }

  private static Map<String, List<Span>> terms(Scan scan) {
    Map<String, List<Span>> terms = new LinkedHashMap<>();
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      Matcher quoted = QUOTED.matcher(scan.text()).region(passage.from(), passage.to());
      while (quoted.find()) {
        String term = quoted.group(1);
        if (!FIXED.contains(term) && !EACH.matcher(term).matches()) {
          terms
              .computeIfAbsent(term, t -> new ArrayList<>())
              .add(new Span(quoted.start(1), quoted.end(1)));
        }
      }
    }
    return terms;
  }

  /** The rarer spelling is shown, with the other one as its detail. */
  private static void report(
      Scan scan, String first, List<Span> firsts, String second, List<Span> seconds) {
    boolean sameSentence =
        firsts.stream()
            .limit(8)
            .anyMatch(
                a -> {
                  Span sentence = scan.segments().sentence(a.from());
                  return seconds.stream().limit(8).anyMatch(b -> sentence.holds(b.from()));
                });
    if (sameSentence) {
      return;
    }
    Span rarer = seconds.size() <= firsts.size() ? seconds.get(0) : firsts.get(0);
    String other = seconds.size() <= firsts.size() ? first : second;
    scan.mention(MentionKind.NAME_VARIANT, rarer.from(), rarer.to(), other, true);
  }
}
