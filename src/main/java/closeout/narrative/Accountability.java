package closeout.narrative;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what persons were dealt with by, how many of them, and who (问责, 处分, 组织处理). */
final class Accountability implements Spotter {

  private static final Map<String, String> NAMES = names();
  private static final Lexicon TERMS = new Lexicon(NAMES.keySet());
  private static final Phrase TRACK = Phrase.compile("(?:党内|党纪|政务|行政|政纪)$");
  private static final Phrase BEHIND = Phrase.compile("(?:处分|处理)?(?:的)?(?:共计?|计|分别为)?[：:]?");
  private static final Phrase TO_TERM =
      Phrase.compile(
          "[^，。；、0-9\n]{0,16}?(?:进行|给予|予以|作出|受到|分别|开展|实施|采取)?(?:了)?(?:集体|严肃|当面)?(?:党内|党纪|政务|行政)?");
  private static final Phrase ABOUT = Phrase.compile("问题|情况|次|学习|警示|培训|案例");
  private static final Phrase ACT =
      Phrase.compile("(?:给予|予以|进行|受到|作出|已对|开展|实施|被|严肃|责令)[^，。；0-9\n]{0,12}$");
  private static final Phrase FORM = Phrase.compile("第([一二三四])种形态");
  private static final Phrase DIVIDED =
      Phrase.compile("(?:处理|处置)?[0-9]{1,4}(?:人次|人)(?:[（(]|[，：](?:其中|包括|分别为|具体为)?)[^；。）)]{0,60}");
  private static final int FORM_REACH = 90;
  private static final int REACH = 40;

  @Override
  public void spot(Scan scan) {
    for (Passage passage :
        scan.passagesOutside(
            Zone.CHROME, Zone.TITLE, Zone.PROBLEM, Zone.CONTACT, Zone.NEXT_STEPS)) {
      for (Span term : TERMS.find(scan.text(), passage.from(), passage.to())) {
        if (!scan.enclosures().titled(term.from()) && !scan.enclosures().quoted(term.from())) {
          spot(scan, passage, term);
        }
      }
    }
  }

  private static void spot(Scan scan, Passage passage, Span term) {
    String text = scan.text();
    String name = NAMES.get(term.in(text));
    boolean penalty = text.startsWith("处分", term.to());
    if (name.isEmpty() && !penalty) {
      return;
    }
    Span clause = scan.segments().clause(term.from());
    String lead = text.substring(Math.max(clause.from(), term.from() - REACH), term.from());
    String track = track(lead, term.in(text));
    int from = track == null || term.in(text).startsWith(track) ? term.from() : term.from() - 2;
    int to = penalty ? term.to() + 2 : term.to();
    Numeral count = count(scan, clause, term, to);
    List<String> persons = count == null ? persons(scan, clause, term) : List.of();
    if (count == null && persons.isEmpty() && !ACT.matcher(lead).find() && !penalty) {
      return;
    }
    scan.add(
        new AccountabilityAction(
            scan.at(from, count != null && count.from() >= to ? count.to() : to),
            scan.origin(),
            passage.forIssue(),
            text.substring(from, to),
            name.isEmpty() ? null : name,
            track,
            count == null ? null : count.value(),
            count == null ? UnitClass.PERSONS : count.unitClass(),
            persons,
            form(scan, from),
            Scan.place(passage),
            scan.segments().words(from, to)));
  }

  /** The form (第一种形态) whose persons are told apart there: behind it in brackets, or after 其中. */
  private static Integer form(Scan scan, int term) {
    Span sentence = scan.segments().sentence(term);
    int begin = Math.max(sentence.from(), term - FORM_REACH);
    Search form = FORM.matcher(scan.text()).region(begin, term);
    Integer last = null;
    while (form.find()) {
      String between = scan.text().substring(form.end(), term);
      last = DIVIDED.matcher(between).matches() ? "一二三四".indexOf(form.group(1)) + 1 : null;
    }
    return last;
  }

  private static String track(String lead, String term) {
    if (term.startsWith("党内")) {
      return "党内";
    }
    Search track = TRACK.matcher(lead);
    return track.find() ? track.group() : null;
  }

  /** The number of persons directly behind the term, else the one that the term is done to. */
  private static Numeral count(Scan scan, Span clause, Span term, int to) {
    Search behind = BEHIND.matcher(scan.text()).region(term.to(), Math.max(clause.to(), to));
    int start = behind.lookingAt() ? behind.end() : to;
    Numeral before = null;
    for (Numeral numeral : scan.numerals(clause.from(), clause.to())) {
      boolean persons =
          numeral.unitClass() == UnitClass.PERSONS || numeral.unitClass() == UnitClass.PERSON_TIMES;
      if (persons && numeral.from() == start) {
        return numeral;
      }
      if (persons && numeral.to() <= term.from()) {
        before = numeral;
      }
    }
    return before != null && doneTo(scan, before, term) ? before : null;
  }

  private static boolean doneTo(Scan scan, Numeral persons, Span term) {
    String between = scan.text().substring(persons.to(), term.from());
    return TO_TERM.matcher(between).matches() && !ABOUT.matcher(between).find();
  }

  private static List<String> persons(Scan scan, Span clause, Span term) {
    int from = Math.max(clause.from(), term.from() - REACH);
    int to = Math.min(clause.to(), term.to() + REACH);
    return scan.persons(from, to).stream()
        .filter(name -> name.from() < term.from())
        .map(name -> scan.text().substring(name.from(), name.to()))
        .distinct()
        .toList();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    WordFile.rows("sanctions.csv", 2).forEach(row -> names.put(row[0], row[1]));
    return Map.copyOf(names);
  }
}
