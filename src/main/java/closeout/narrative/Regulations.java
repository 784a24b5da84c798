package closeout.narrative;

import closeout.dossier.Approximation;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.RegulationAction;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds regulations that a report names, counts or only speaks of, with what was done with them.
 */
final class Regulations implements Spotter {

  private static final Map<String, RegulationAction> ACTIONS =
      WordFile.rows("regulation-verbs.csv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row[1], row -> RegulationAction.valueOf(row[0])));
  private static final Lexicon VERBS = new Lexicon(ACTIONS.keySet());
  private static final Phrase TITLE = Phrase.compile("《([^《》\n]{2,60})》");
  private static final String NOUN = "(?:制度|办法|规定|细则|规则|规程|规范|机制|预案|公约|章程|条例|守则|流程)";

  /** What summaries count as 制度; 14 plans (预案) may be none of them. */
  private static final String COUNTED = "(?:制度|办法|规定|细则|规则|规章)";

  private static final Phrase OPEN = Phrase.compile(NOUN + "(?!化|性|意识|执行|落实|要求|学习|宣传|管人|约束|建设|体系)");
  private static final Phrase NOUN_BEFORE = Phrase.compile(COUNTED + "(?:共计?|累计|合计|等)?$");
  private static final Phrase NOUN_BEHIND =
      Phrase.compile("(?:规章|管理|工作|相关|内控|内部|管理类|内部管理|规章管理)?" + COUNTED);

  /** 规则29条 are clauses of one text, 制度5条 are five. */
  private static final Phrase OF_CLAUSES = Phrase.compile("(?:规则|办法|规定|细则|条例|章程|守则|公约)$");

  private static final Phrase OTHER_BEFORE = Phrase.compile(NOUN + "$");
  private static final Phrase NOUN_LATER = Phrase.compile("[^，。；0-9\n]{0,16}?" + NOUN);
  private static final Phrase AFTER_TITLE =
      Phrase.compile("(?:（[^（）\n]{0,30}）)?(?:等[^，。；\n]{0,8})?(?:已|予以|正式)?(印发|出台|修订|废止|制定|完善)");
  private static final int REACH = 40;

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.TITLE, Zone.CONTACT)) {
      titles(scan, passage);
      int from = passage.from();
      while (from < passage.to()) {
        Span clause = scan.segments().clause(from);
        clause(scan, passage, new Span(from, Math.min(clause.to(), passage.to())));
        from = clause.to() + 1;
      }
    }
  }

  private static void titles(Scan scan, Passage passage) {
    Search title = TITLE.matcher(scan.text()).region(passage.from(), passage.to());
    while (title.find()) {
      RegulationAction action = actionOn(scan, passage, title.start(), title.end());
      add(scan, passage, new Span(title.start(), title.end()), action, title.group(1), null);
    }
  }

  private static RegulationAction actionOn(Scan scan, Passage passage, int from, int to) {
    Span clause = scan.segments().clause(from);
    int begin = Math.max(Math.max(clause.from(), passage.from()), from - REACH);
    Span verb = last(scan, begin, from);
    // 印发的《…》 is an old document that is only cited.
    if (verb != null && !scan.text().startsWith("的", verb.to())) {
      return ACTIONS.get(verb.in(scan.text()));
    }
    Search behind = AFTER_TITLE.matcher(scan.text()).region(to, Math.min(passage.to(), to + 48));
    return verb == null && behind.lookingAt()
        ? ACTIONS.get(behind.group(1))
        : RegulationAction.CITED;
  }

  /** The last verb that no title holds. */
  private static Span last(Scan scan, int from, int to) {
    Span last = null;
    for (Span verb : VERBS.find(scan.text(), from, to)) {
      last = scan.enclosures().titled(verb.from()) ? last : verb;
    }
    return last;
  }

  private static void clause(Scan scan, Passage passage, Span clause) {
    String text = scan.text();
    Span verb = last(scan, clause.from(), clause.to());
    if (verb == null || ACTIONS.get(verb.in(text)) == RegulationAction.CITED) {
      return;
    }
    List<Numeral> numerals = scan.numerals(clause.from(), clause.to());
    boolean counted = false;
    for (Numeral numeral : numerals) {
      counted |= counted(scan, passage, clause, numeral);
    }
    Search open = OPEN.matcher(text).region(verb.to(), clause.to());
    boolean named = text.substring(clause.from(), clause.to()).indexOf('《') >= 0;
    if (!counted
        && open.find()
        && !(named && text.charAt(open.end() - 1) != '制' && closed(text, open))) {
      add(
          scan,
          passage,
          new Span(open.start(), open.end()),
          ACTIONS.get(verb.in(text)),
          null,
          null);
    }
  }

  /** Whether the noun is that of a title: 《…管理办法》, but not 《…》等制度. */
  private static boolean closed(String text, Search noun) {
    int close = text.indexOf('》', noun.end());
    int open = text.indexOf('《', noun.end());
    return close >= 0 && (open < 0 || close < open);
  }

  private static boolean counted(Scan scan, Passage passage, Span clause, Numeral numeral) {
    String text = scan.text();
    // 条 counts what one document says.
    if (!List.of("个", "项", "件", "部", "").contains(numeral.bareUnit())
        || scan.enclosures().titled(numeral.from())) {
      return false;
    }
    Span verb = last(scan, clause.from(), numeral.from());
    if (verb == null || ACTIONS.get(verb.in(text)) == RegulationAction.CITED) {
      return false;
    }
    String before = text.substring(clause.from(), numeral.from());
    if (numeral.bareUnit().equals("条") && OF_CLAUSES.matcher(before).find()) {
      return false;
    }
    boolean behindNoun = NOUN_BEFORE.matcher(before).find();
    boolean exact =
        behindNoun || NOUN_BEHIND.matcher(text).region(numeral.to(), clause.to()).lookingAt();
    boolean loose =
        NOUN_LATER.matcher(text).region(numeral.to(), clause.to()).lookingAt()
            || OTHER_BEFORE.matcher(before).find();
    if (!exact && !loose) {
      return false;
    }
    Quantity count = exact ? numeral.value() : upTo(numeral.value());
    int from = exact && behindNoun ? verb.from() : numeral.from();
    add(scan, passage, new Span(from, numeral.to()), ACTIONS.get(verb.in(text)), null, count);
    return true;
  }

  /** 9个居民小组的居民公约 may be one document or nine. */
  private static Quantity upTo(Quantity count) {
    return new Quantity(
        BigDecimal.ONE.min(count.low()), count.high(), 0, BigDecimal.ONE, Approximation.AT_MOST);
  }

  private static void add(
      Scan scan, Passage passage, Span at, RegulationAction action, String title, Quantity count) {
    scan.add(
        new Regulation(
            scan.at(at.from(), at.to()),
            scan.origin(),
            passage.forIssue(),
            action,
            title,
            null,
            List.of(),
            count,
            Scan.place(passage)));
  }
}
