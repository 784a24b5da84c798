package closeout.narrative;

import closeout.dossier.Relation;
import closeout.dossier.Share;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Ties a percentage to the part and the whole that it is computed from (docs/reading.md, Numbers).
 */
final class Shares implements Tie {

  private static final Phrase SHARE = Phrase.compile("(?:占|占比|占比为|占比达|比例为|比例达|比重为)(?:到|为|达)?$");
  private static final Phrase OF_NAMED =
      Phrase.compile("占([^，。；、：（）\\d]{2,14}?)的(?:比例为|比例达|比重为|比重达)?$");
  private static final Phrase OF_COUNTED =
      Phrase.compile("^，?[^，。；：（）\\d]{0,10}(?:占|占比)(?:为|达到|达|到)?$");
  private static final Phrase OF_WHOLE = Phrase.compile("^的$");
  private static final Phrase RATE =
      Phrase.compile("([^，、；：（）]{0,12}?)(?:完成)?率(?:为|达到|达|均为|约为|：)?$");
  private static final Phrase REQUIRED = Phrase.compile("^[^，]{0,8}(?:应|需|总|发放|计划)");
  private static final Phrase OPEN = Phrase.compile("占.{0,14}$");

  private static final int REACH = 20;
  private static final int STATUS_REACH = 60;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Mentioned percent = sentence.get(i);
        if (percent.unitClass() == UnitClass.PERCENT && percent.claim()) {
          Share share = share(figuring, sentence, i);
          if (share != null) {
            relations.accept(share);
          }
        }
      }
    }
  }

  private static Share share(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned percent = sentence.get(at);
    if (at > 0 && OF_WHOLE.matcher(percent.before()).matches()) {
      return ofNamedWhole(figuring, sentence, at);
    }
    Search named = OF_NAMED.matcher(percent.before());
    if (named.find()) {
      return ofWholeBefore(figuring, sentence, at, named.group(1));
    }
    if (at == 1 && OF_COUNTED.matcher(percent.before()).find()) {
      return withoutPart(figuring, sentence, at);
    }
    if (SHARE.matcher(percent.before()).find()) {
      return ofPart(figuring, sentence, at);
    }
    Search rate = RATE.matcher(percent.before());
    if (rate.find()) {
      return percent.figure().metric().equals("completion_rate")
          ? ofStatuses(figuring, sentence, at)
          : rate(figuring, sentence, at, rate.group(1));
    }
    return at > 0 && percent.before().isEmpty() ? withoutPart(figuring, sentence, at) : null;
  }

  /** 累计支付486.4万元，占计划总额608万元的80%. */
  private static Share ofNamedWhole(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned whole = sentence.get(at - 1);
    boolean named = OPEN.matcher(whole.before()).find() || whole.before().isEmpty();
    for (int i = at - 2; named && i >= Math.max(0, at - REACH); i--) {
      Mentioned part = sentence.get(i);
      if (part.comparable(whole) && figuring.between(part, whole).length() < 40) {
        return tie(figuring, sentence.get(at), part, whole);
      }
    }
    return null;
  }

  /** 年度计划投资500万元，完成投资420万元，占年度计划的84%: the words name the whole before. */
  private static Share ofWholeBefore(
      Figuring figuring, List<Mentioned> sentence, int at, String name) {
    Mentioned part = before(sentence, at);
    Mentioned whole = null;
    for (int i = at - 1; part != null && i >= Math.max(0, at - REACH); i--) {
      Mentioned figure = sentence.get(i);
      if (figure.from() < part.from()
          && figure.comparable(part)
          && figure.claim()
          && commonWord(name, figure.before() + figure.noun())) {
        if (whole != null) {
          return null;
        }
        whole = figure;
      }
    }
    return whole == null || commonWord(name, part.before())
        ? null
        : tie(figuring, sentence.get(at), part, whole);
  }

  /** Whether two neighbouring characters of a name stand in the words, too. */
  private static boolean commonWord(String name, String words) {
    return IntStream.range(0, name.length() - 1)
        .anyMatch(i -> words.contains(name.substring(i, i + 2)));
  }

  /** 其中35岁以下21名，占61.8%: the part stands right before, its whole before that. */
  private static Share ofPart(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned percent = sentence.get(at);
    Mentioned part = before(sentence, at);
    if (part == null
        || percent.before().contains("分别")
        || figuring.between(part, percent).length() > 20) {
      return null;
    }
    List<Mentioned> wholes = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Mentioned whole = sentence.get(i);
      if (whole.from() < part.from()
          && whole.comparable(part)
          && whole.depth() <= part.depth()
          && whole.claim()) {
        wholes.add(whole);
      }
    }
    for (Mentioned whole : wholes) {
      Share share = tie(figuring, percent, part, whole);
      if (!share.wrong()) {
        return share;
      }
    }
    boolean certain =
        wholes.size() == 1
            && bound(figuring, wholes.get(0), part)
            && !ofSum(percent, part, wholes.get(0));
    return certain ? tie(figuring, percent, part, wholes.get(0)) : null;
  }

  /** 审定863.5万元，核减41.2万元，核减率4.55%: of what there was before, which is the sum of both. */
  private static boolean ofSum(Mentioned percent, Mentioned part, Mentioned rest) {
    if (!part.value().exact() || !rest.value().exact()) {
      return false;
    }
    BigDecimal sum = part.value().low().add(rest.value().low());
    return sum.signum() > 0
        && part.value()
                .low()
                .multiply(BigDecimal.valueOf(100))
                .divide(sum, MathContext.DECIMAL64)
                .subtract(percent.value().low())
                .abs()
                .compareTo(BigDecimal.ONE.movePointLeft(percent.value().decimals()))
            < 0;
  }

  /** Whether nothing else than the share of this whole can be meant. */
  private static boolean bound(Figuring figuring, Mentioned whole, Mentioned part) {
    String between = figuring.between(whole, part);
    boolean marked =
        between.contains("其中") || part.before().startsWith("，已") || part.before().startsWith("已");
    return between.indexOf('；') < 0
        && between.length() < 40
        && (marked && !whole.value().certainlyLess(part.value())
            || PartPhrases.sameThings(whole, part));
  }

  private static Mentioned before(List<Mentioned> sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (sentence.get(i).unitClass() != UnitClass.PERCENT) {
        return sentence.get(i).claim() ? sentence.get(i) : null;
      }
    }
    return null;
  }

  /** 应入户4860户，已入户走访3888户，走访率80%: the rate's verb is that of the part. */
  private static Share rate(Figuring figuring, List<Mentioned> sentence, int at, String name) {
    Mentioned part = before(sentence, at);
    String verb = name.length() <= 2 ? name : name.substring(name.length() - 2);
    boolean sameVerb =
        part != null
            && !verb.isBlank()
            && (names(part.before(), verb) || part.after().contains(verb));
    if (sameVerb && twoStatuses(sentence, part)) {
      return null;
    }
    Share share = sameVerb ? ofPart(figuring, sentence, at) : null;
    return share != null || !sameVerb ? share : ofRequired(figuring, sentence, at, part);
  }

  /** 已整改29个，正在整改3个: neither of two statuses is the whole of the other. */
  private static boolean twoStatuses(List<Mentioned> sentence, Mentioned part) {
    int place = sentence.indexOf(part);
    Progress own = Progress.before(part.before(), false);
    Progress other = place == 0 ? null : Progress.before(sentence.get(place - 1).before(), false);
    return own != null && other != null && own != other;
  }

  /** 应收回300份，收回287份，回收率95.7%: the whole says that it is one. */
  private static Share ofRequired(
      Figuring figuring, List<Mentioned> sentence, int at, Mentioned part) {
    Mentioned whole = at > 1 && sentence.get(at - 1) == part ? sentence.get(at - 2) : null;
    boolean required =
        whole != null
            && whole.comparable(part)
            && whole.claim()
            && REQUIRED.matcher(whole.before()).find()
            && Nouns.behind(part.after()).isEmpty();
    return required ? tie(figuring, sentence.get(at), part, whole) : null;
  }

  /** 回收率 is the rate of what was 收回. */
  private static boolean names(String words, String verb) {
    return verb.chars().allMatch(character -> words.indexOf(character) >= 0)
        || !verb.isEmpty() && words.endsWith("已" + verb.charAt(0));
  }

  /** The completion rate of issues: the completed ones of the total, stated before or behind. */
  private static Share ofStatuses(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned percent = sentence.get(at);
    Share share = ofStatuses(figuring, percent, figuring.before(percent, STATUS_REACH));
    boolean first = sentence.subList(0, at).stream().noneMatch(Mentioned::claim);
    int end = Math.min(sentence.size(), at + 1 + STATUS_REACH);
    return share == null && first
        ? ofStatuses(figuring, percent, sentence.subList(at + 1, end))
        : share;
  }

  private static Share ofStatuses(
      Figuring figuring, Mentioned percent, Iterable<Mentioned> figures) {
    Mentioned whole = null;
    Mentioned part = null;
    Mentioned open = null;
    for (Mentioned figure : figures) {
      if (figure.topic() == Topic.ISSUES && figure.claim()) {
        if (figure.progress() == null) {
          open = part == null && open == null ? whole : open;
          whole = figure;
          part = null;
        } else if (figure.progress() == Progress.COMPLETED && part == null) {
          part = figure;
        }
      }
    }
    if (whole == null || part == null || !whole.comparable(part)) {
      return null;
    }
    // 三轮合计完成130个，整改率94.9% speaks of no single round.
    Mentioned nearest = nearest(figures, percent);
    if (nearest != null && nearest != part && nearest.before().contains("合计")) {
      return null;
    }
    // A larger total before, without a count of its own, may be the one that the rate speaks of.
    boolean doubtful = open != null && open.value().certainlyMore(whole.value());
    Share share = tie(figuring, percent, part, whole);
    return doubtful && share.wrong() ? null : share;
  }

  /** The count of completed ones right in front of the rate, or null. */
  private static Mentioned nearest(Iterable<Mentioned> figures, Mentioned percent) {
    Mentioned nearest = null;
    for (Mentioned figure : figures) {
      if (figure.from() < percent.from() && figure.progress() == Progress.COMPLETED) {
        nearest = figure;
      }
    }
    return nearest;
  }

  /** 14个支部中，93.3%已整改: only the whole is stated. */
  private static Share withoutPart(Figuring figuring, List<Mentioned> sentence, int at) {
    Mentioned whole = sentence.get(at - 1);
    String between = figuring.between(whole, sentence.get(at));
    boolean among =
        between.matches("[^，。；：]{1,12}中，?(?:有|约有)?(?:，?[^，。；：]{0,10}占比?(?:为|达到|达|到)?)?");
    boolean counted =
        whole.unitClass() == UnitClass.PERSONS
            || whole.unitClass() == UnitClass.ITEMS
            || whole.unitClass() == UnitClass.ORGANISATIONS
            || whole.unitClass() == UnitClass.HOUSEHOLDS
            || whole.unitClass() == UnitClass.OTHER && whole.numeral().understood();
    return counted && whole.claim() && among ? tie(figuring, sentence.get(at), null, whole) : null;
  }

  private static Share tie(Figuring figuring, Mentioned percent, Mentioned part, Mentioned whole) {
    List<Mentioned> all = new ArrayList<>(List.of(percent, whole));
    if (part != null) {
      all.add(part);
    }
    return new Share(
        figuring.at(all),
        figuring.reading().origin(),
        percent.figure(),
        part == null ? null : part.figure(),
        whole.figure(),
        percent.figure().forIssue());
  }
}
