package closeout.narrative;

import closeout.dossier.InspectionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.EnumMap;
import java.util.Map;

/** Reads who inspected whom from the title and the opening. */
final class Bodies {

  private static final Phrase INSPECTING =
      Phrase.compile(
          "(?:巡视组|巡察组|督察组|督导组|审计组|审计局|审计厅|审计署|审计处|检查组" + "|(?:巡视|巡察|督察)第?[一二三四五六七八九十]{1,2}组)");
  private static final Phrase LEAD = Phrase.compile("^(?:根据|按照|经|由|对|和|与|接受|了|受|将|向|把)+");
  private static final Phrase INSPECTED =
      Phrase.compile(
          "对((?!照)[^，。；对]{2,60}?)(?:进行|开展|实施|作)了?|(?:进驻|巡察了|巡视了)([^，。；的]{2,30}?)(?:[，。；]|开展|进行)|向([^，。；]{2,40}?)(?:集中|正式)?反馈");
  private static final Phrase TITLE_SUBJECT = Phrase.compile("^(?:中共)?([^，。；]{2,30}?)关于");
  private static final Phrase LEVEL = Phrase.compile("中央|国家|自治区|省|市|州|县|区|旗|镇|乡|街道|集团|大学|学院");
  private static final Phrase OTHER =
      Phrase.compile("^(?:我|本|该|其|全|此)[省州县市区旗镇乡村局院校公单社馆集]|问题|意见|情况|工作|整改|有关|存在");

  /** 对我村党支部开展了巡察: named by what it is, where the title names nothing. */
  private static final Phrase OWN =
      Phrase.compile(
          "(?:对|向|进驻)[我本]((?:县|市|区|镇|乡|村|社区|局|院|校|公司|馆|集团|街道)[^，。；的]{0,10}?)(?:进行|开展|反馈)");

  private static final int REACH = 26;

  private Bodies() {}

  /** The kind that the title names, else the one that is named most often outside 《》. */
  static InspectionKind kind(String title, String opening) {
    for (String words : new String[] {title, opening}) {
      Map<InspectionKind, Integer> counts = counts(words);
      if (!counts.isEmpty()) {
        return counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
      }
    }
    return InspectionKind.UNKNOWN;
  }

  private static Map<InspectionKind, Integer> counts(String words) {
    Map<InspectionKind, Integer> counts = new EnumMap<>(InspectionKind.class);
    int depth = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '《' ? 1 : c == '》' && depth > 0 ? -1 : 0;
      InspectionKind kind = depth > 0 ? null : named(words, i);
      if (kind != null) {
        counts.merge(kind, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static InspectionKind named(String words, int i) {
    if (words.startsWith("巡察", i)) {
      return InspectionKind.XUNCHA;
    }
    if (words.startsWith("巡视", i)) {
      return words.startsWith("巡察", i + 2) ? null : InspectionKind.XUNSHI;
    }
    if (words.startsWith("督察", i)) {
      return InspectionKind.SUPERVISION;
    }
    return words.startsWith("审计", i) ? InspectionKind.AUDIT : null;
  }

  /** The body that inspected, or null. */
  static String inspecting(String opening) {
    Search group = INSPECTING.matcher(opening);
    while (group.find()) {
      int from = group.start();
      while (from > 0
          && group.start() - from < REACH
          && "，。；：、日（）“”间期年月".indexOf(opening.charAt(from - 1)) < 0) {
        from--;
      }
      String body = LEAD.matcher(opening.substring(from, group.end())).replaceFirst("");
      if (body.length() > 3) {
        return body.replace("派出", "");
      }
    }
    return null;
  }

  /** The body that was inspected, or null. */
  static String inspected(String title, String opening) {
    Search found = INSPECTED.matcher(opening);
    while (found.find()) {
      for (int group = 1; group <= 3; group++) {
        String body = found.group(group);
        if (body != null && named(body)) {
          return body;
        }
      }
    }
    Search subject = TITLE_SUBJECT.matcher(title);
    if (subject.find()) {
      return subject.group(1);
    }
    Search own = OWN.matcher(opening);
    return own.find() ? own.group(1) : null;
  }

  private static boolean named(String body) {
    boolean pronoun = OTHER.matcher(body).find();
    return !pronoun && Sentences.han(body) >= 2;
  }

  /** 中央, 省, 市, 县, 区 … of the inspecting body, or null. */
  static String level(String inspecting) {
    if (inspecting == null) {
      return null;
    }
    Search level = LEVEL.matcher(inspecting);
    return level.find() ? level.group() : null;
  }
}
