package closeout.narrative;

import closeout.dossier.Enumeration;
import closeout.dossier.Relation;
import closeout.wording.Phrase;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Ties an announced number to the list that it announces or sums up. */
final class ListLengths implements Tie {

  private static final Set<String> UNITS =
      Set.of(
          "个", "位", "名", "家", "项", "所", "条", "份", "张", "支", "类", "种", "处", "方面", "个方面", "大类", "");
  private static final Phrase COLLECTIVE =
      Phrase.compile(
          "^(?:行政|自然|贫困|重点|薄弱|党|基层|直属|下属|具体|主要)?(?:村(?![民组级干委务集庄部支党小医账规])|社区|乡镇|镇|街道|单位|部门|科室|支部|站所|学校|企业|同志|问题|方面|环节|项目|制度|公司|文件|办法|措施|活动|行动|局|县区|小区|站点|村级)");
  private static final Phrase ANNOUNCES =
      Phrase.compile("^[^，。；：（）\\n]{0,14}(?:：|，即：?|（?即)(?=[（(]?一是)");
  private static final int MOST = 20;
  private static final int REACH = 160;
  private static final int SLIP = 2;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    List<Mentioned> figures = figuring.figures();
    for (int i = 0; i < figures.size(); i++) {
      Mentioned figure = figures.get(i);
      if (countsItems(figure)) {
        int bound = i == 0 ? 0 : figures.get(i - 1).to();
        Enumeration list = enumerators(figuring, figure);
        if (list == null) {
          list = before(figuring, figure, bound);
        }
        if (list == null) {
          list = inBrackets(figuring, figure);
        }
        if (list != null) {
          relations.accept(list);
        }
      }
    }
  }

  private static boolean countsItems(Mentioned figure) {
    long number = figure.value().low().longValue();
    return figure.claim()
        && figure.value().exact()
        && number >= 2
        && number <= MOST
        && UNITS.contains(figure.numeral().unitName());
  }

  /** 三个方面：一是…；二是…；三是…. */
  private static Enumeration enumerators(Figuring figuring, Mentioned figure) {
    int end = figure.sentence().passage().to();
    String behind = figuring.text(figure.to(), Math.min(end, figure.to() + REACH));
    if (!ANNOUNCES.matcher(behind).find()) {
      return null;
    }
    String text = figuring.reading().text().value();
    List<Integer> ordinals =
        EnumeratorScanner.scan(text, figure.to(), end).stream()
            .map(EnumeratorScanner.Found::ordinal)
            .toList();
    int last = 0;
    while (last < ordinals.size() && ordinals.get(last) == last + 1) {
      last++;
    }
    if (last < 2 || last < ordinals.size() && ordinals.get(last) != 1) {
      return null;
    }
    List<String> items = ordinals.subList(0, last).stream().map(n -> n + "是").toList();
    return enumeration(figuring, figure, figure.from(), figure.to(), items, last, false);
  }

  /** 甲村、乙村、丙村3个村, and the open forms 等3个村, 等制度3个. */
  private static Enumeration before(Figuring figuring, Mentioned figure, int bound) {
    int from = listFrom(figuring, figure, bound);
    Ordinal ordinal = Ordinals.at(figuring.text(from, figure.from()));
    from += ordinal == null ? 0 : ordinal.length();
    String words = figuring.text(from, figure.from());
    if (words.indexOf('、') < 0
        && words.indexOf('》') < 0
        && words.indexOf('”') < 0
        && !COLLECTIVE.matcher(figure.after()).find()) {
      return null;
    }
    ItemList list = ItemList.of(words);
    long number = figure.value().low().longValue();
    if (list.most() < 2 || !list.open() && !joined(words, figure)) {
      return null;
    }
    boolean fits = list.fits(number);
    boolean slip =
        list.items().size() > 1
            && list.namesOf(figure.after())
            && Math.abs(number - list.items().size()) <= SLIP
            && (list.open() || COLLECTIVE.matcher(figure.after()).find());
    return fits && !(list.items().size() < 2) || slip
        ? enumeration(figuring, figure, from, figure.to(), list.items(), list.most(), list.open())
        : null;
  }

  /** Whether the number stands right behind the last item, not behind a verb of its own. */
  private static boolean joined(String words, Mentioned figure) {
    return !words.endsWith("、") && COLLECTIVE.matcher(figure.after()).find();
  }

  /** Where the clause begins, or the bracket that is still open, or the number before ends. */
  private static int listFrom(Figuring figuring, Mentioned figure, int bound) {
    String text = figuring.reading().text().value();
    int least = Math.max(bound, Math.max(figure.sentence().from(), figure.from() - REACH));
    int depth = 0;
    int from = figure.from();
    while (from > least) {
      char mark = text.charAt(from - 1);
      depth += "）”》’".indexOf(mark) >= 0 ? 1 : "（“《‘".indexOf(mark) >= 0 ? -1 : 0;
      if (depth < 0 || depth == 0 && Clauses.ends(text, from - 1)) {
        break;
      }
      from--;
    }
    return from;
  }

  /** 3个村（甲村、乙村、丙村）, where the number of items agrees. */
  private static Enumeration inBrackets(Figuring figuring, Mentioned figure) {
    int end = Math.min(figure.sentence().to(), figure.to() + REACH);
    String behind = figuring.text(figure.to(), end);
    int open = behind.indexOf('（');
    int close = behind.indexOf('）');
    if (open < 0 || open > 8 || close < open) {
      return null;
    }
    ItemList list = ItemList.of(behind.substring(open + 1, close));
    boolean agrees = list.items().size() == figure.value().low().longValue();
    return agrees
        ? enumeration(
            figuring,
            figure,
            figure.from(),
            figure.to() + close + 1,
            list.items(),
            list.most(),
            list.open())
        : null;
  }

  private static Enumeration enumeration(
      Figuring figuring,
      Mentioned figure,
      int from,
      int to,
      List<String> items,
      int most,
      boolean open) {
    return new Enumeration(
        figuring.reading().at(from, to),
        figuring.reading().origin(),
        figure.figure(),
        items,
        most,
        open,
        figure.figure().forIssue());
  }
}
