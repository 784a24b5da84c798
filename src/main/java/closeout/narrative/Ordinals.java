package closeout.narrative;

import closeout.wording.Numerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ordinal at the beginning of a line. 1.5万元, 2023.11 and 一、二期 are none. */
final class Ordinals {

  private static final String HAN = "[一二三四五六七八九十]{1,3}";
  private static final Pattern PART = Pattern.compile("第(" + HAN + ")部分[：、，]?");
  private static final Pattern HAN_STOP =
      Pattern.compile(
          "(" + HAN + ")[、.](?![二三四五六七八九十]{1,3}(?:期|级|类|楼|层|季度|月|审|手|等|轮|批|组|村|队|标|段|号|产业|年级|把手))");
  private static final Pattern HAN_BRACKET = Pattern.compile("[（〔\\[](" + HAN + ")[）〕\\]][、.]?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "[【（]?(?:整改|反馈|具体|存在|主要|个性|共性|巡察|督察)?(?:项目|问题|任务|事项|清单|序号|编号)(?:序号|编号)?第?("
              + HAN
              + "|[0-9lI]{1,3})((?:[.\\-][0-9lI]{1,3}){0,3})[项个]?(?:[】）]?[：:、.]|[】）]|$|(?=关于|针对|对于|“))");
  private static final Pattern NTH =
      Pattern.compile("第(" + HAN + "|[0-9]{1,3})[个项](?:问题|任务|事项)?()[：，、]");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "([0-9]{1,2})\\.([0-9]{1,2})(\\.[0-9]{1,2})?(?:[、.：]?(?=[\\u4e00-\\u9fa5“])|[ ](?=[0-9]))");
  private static final Pattern MEASURED =
      Pattern.compile("[万亿元个项条件人名次年月日公吨亩户米平千小分倍多余度级版倍斤克升百家台套处]");
  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,3})(?:\\.(?![0-9])|、(?![0-9]{1,3}[、号月日楼#栋组])|(?=关于|针对|对于))[ ]?");
  private static final Pattern BRACKET = Pattern.compile("（([0-9]{1,3})）[、.]?|([0-9]{1,3})）、?");
  private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private Ordinals() {}

  /** The ordinal at the beginning of the text, or null. */
  static Ordinal at(String text) {
    if (text.isEmpty()) {
      return null;
    }
    int circle = CIRCLES.indexOf(text.charAt(0));
    if (circle >= 0) {
      int length = text.length() > 1 && text.charAt(1) == '、' ? 2 : 1;
      return new Ordinal(Style.CIRCLED, circle + 1, text.substring(0, 1), "", length);
    }
    Ordinal labelled = labelled(text);
    if (labelled != null) {
      return labelled;
    }
    Ordinal decimal = decimal(text);
    if (decimal != null) {
      return decimal;
    }
    for (Style style : new Style[] {Style.PART, Style.HAN, Style.HAN_BRACKET}) {
      Matcher found = pattern(style).matcher(text);
      if (found.lookingAt()) {
        return new Ordinal(style, number(found.group(1)), found.group(1), "", found.end());
      }
    }
    return arabic(text);
  }

  /** Whether a unit follows, so that 2.1公里 may be a quantity. */
  static boolean measured(Mark mark) {
    String text = mark.line().text();
    return MEASURED.matcher(text).region(mark.ordinal().length(), text.length()).lookingAt();
  }

  private static Pattern pattern(Style style) {
    return switch (style) {
      case PART -> PART;
      case HAN -> HAN_STOP;
      default -> HAN_BRACKET;
    };
  }

  private static Ordinal arabic(String text) {
    Matcher plain = ARABIC.matcher(text);
    if (plain.lookingAt()) {
      int number = Integer.parseInt(plain.group(1));
      Style style = plain.group().contains("、") ? Style.ARABIC_COMMA : Style.ARABIC;
      return new Ordinal(style, number, plain.group(1), "", plain.end());
    }
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.lookingAt()) {
      String digits = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
      return new Ordinal(Style.ARABIC_BRACKET, Integer.parseInt(digits), digits, "", bracket.end());
    }
    return null;
  }

  private static Ordinal labelled(String text) {
    Matcher found = LABELLED.matcher(text);
    if (!found.lookingAt()) {
      found = NTH.matcher(text);
      if (!found.lookingAt()) {
        return null;
      }
    }
    String printed = digits(found.group(1) + found.group(2));
    int last = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf('-'));
    String group = last < 0 ? "" : printed.substring(0, last);
    int number = number(printed.substring(last + 1));
    return new Ordinal(Style.LABELLED, number, printed, group, found.end());
  }

  private static Ordinal decimal(String text) {
    Matcher found = DECIMAL.matcher(text);
    if (!found.lookingAt()) {
      return null;
    }
    boolean deep = found.group(3) != null;
    String group = found.group(1) + (deep ? "." + found.group(2) : "");
    int number = Integer.parseInt(deep ? found.group(3).substring(1) : found.group(2));
    Style style = deep ? Style.DEEP_DECIMAL : Style.DECIMAL;
    return new Ordinal(style, number, group + "." + number, group, found.end());
  }

  /** A small L or a capital I is a mistyped 1. */
  private static String digits(String printed) {
    return printed.replace('l', '1').replace('I', '1');
  }

  private static int number(String printed) {
    return Numerals.parse(printed).orElseThrow().intValue();
  }
}
