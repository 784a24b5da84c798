package closeout.narrative;

import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;

/** Finds cases that are told although they are not closed, or passed on without an outcome. */
final class CasesUnderWay implements Spotter {

  private static final Phrase UNDER_WAY =
      Phrase.compile(
          "(?:正在|正由)[^，。；\n]{0,16}?(?:接受|进行)?(?:初核|初步核实|审查调查|立案审查|立案调查|调查处理|纪律审查|监察调查)"
              + "|(?:正|正在|目前)接受(?:组织)?(?:纪律)?(?:审查|调查)"
              + "|(?:案件|线索|该案|此案)[^，。；\n]{0,16}?(?:正在|尚在|仍在)[^，。；\n]{0,8}?(?:调查|核查|审理|初核)");
  private static final Phrase PASSED_ON =
      Phrase.compile("(?:移交|移送|转交)[^，。；\n]{0,24}?(?:调查处理|调查核实|立案调查|审查调查|立案审查|核查处理|核实处理)");
  private static final Phrase DENIED =
      Phrase.compile(
          "明确|建立|完善|健全|未|没有|不|拟|凡|如|若|及时|一律|坚决|严格|要求|规定|制度|机制|应|可|可以|适时|依法依规|发现|将(?=移)|对.{0,16}的(?!问题)$");
  private static final Phrase DONE = Phrase.compile("已|现已|目前|[0-9]{1,4}[件条个起名人]");
  private static final Phrase OUTCOME =
      Phrase.compile("处分|给予|办结|了结|结案|处理完毕|追责到位|已移送起诉|不予立案|诫勉|警告|已调查|调查完毕|核查完毕|作出");

  @Override
  public void spot(Scan scan) {
    int behind = 0;
    for (Passage passage :
        scan.passagesOutside(Zone.CHROME, Zone.PROBLEM, Zone.NEXT_STEPS, Zone.CONTACT)) {
      for (Phrase pattern : List.of(UNDER_WAY, PASSED_ON)) {
        Search told = pattern.matcher(scan.text()).region(passage.from(), passage.to());
        while (told.find()) {
          if (told.start() >= behind && tells(scan, pattern, told)) {
            behind = scan.segments().sentence(told.start()).to();
            report(scan, passage, told.start(), told.end());
          }
        }
      }
    }
  }

  private static boolean tells(Scan scan, Phrase pattern, Search told) {
    if (scan.enclosures().quoted(told.start()) || scan.enclosures().titled(told.start())) {
      return false;
    }
    Span clause = scan.segments().clause(told.start());
    int begin = Math.max(clause.from(), told.start() - 40);
    String before = scan.text().substring(begin, told.start());
    boolean general =
        pattern == PASSED_ON
            && DENIED.matcher(before).find()
            && !DONE.matcher(before + told.group()).find();
    return !general && !outcome(scan, clause, told.end());
  }

  private static boolean outcome(Scan scan, Span clause, int from) {
    Span sentence = scan.segments().sentence(from);
    int next = Math.min(sentence.to() + 1, scan.text().length());
    int end = scan.segments().sentence(next).to();
    if (scan.segments().paragraph(from).to() < next) {
      end = sentence.to();
    }
    return OUTCOME.matcher(scan.text()).region(clause.from(), Math.min(end, from + 240)).find();
  }

  private static void report(Scan scan, Passage passage, int from, int to) {
    scan.add(
        new Statement(
            scan.at(from, to),
            scan.origin(),
            StatementKind.CASE_UNDER_WAY,
            scan.segments().words(from, to),
            List.of(),
            null,
            false,
            passage.forIssue()));
  }
}
