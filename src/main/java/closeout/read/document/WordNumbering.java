package closeout.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of a word-processor file: what stands before the paragraphs that belong to them. */
final class WordNumbering {

  private static final int LEVELS = 9;

  /**
   * Levels that several lists share.
   *
   * @param styles the paragraph style that each level belongs to, by level
   * @param link the style whose list stands for this one, or null
   */
  private record Pattern(List<NumberLevel> levels, Map<String, Integer> styles, String link) {}

  /**
   * @param starts levels that begin anew at this list
   * @param own levels that replace those of the pattern
   */
  private record Instance(
      String pattern, Map<Integer, Integer> starts, Map<Integer, NumberLevel> own) {}

  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, NumberList> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** The lists of a package; none where it has no part for them. */
  static WordNumbering of(ZipArchive archive, String part, Limits limits) throws DocumentException {
    WordNumbering numbering = new WordNumbering();
    if (part != null && archive.has(part)) {
      try (Xml xml = new Xml(archive, part, limits)) {
        while (xml.nextElement()) {
          if (xml.is("abstractNum")) {
            numbering.pattern(xml);
          } else if (xml.is("num")) {
            numbering.instance(xml);
          }
        }
      }
    }
    return numbering;
  }

  /** The level that a style stands for in a list. */
  int level(String list, String style, WordStyles styles) {
    Pattern pattern = pattern(list, styles);
    return pattern == null ? 0 : pattern.styles().getOrDefault(style, 0);
  }

  /** What stands before the next paragraph of the list; "" where there is no such list. */
  String next(String list, int level, WordStyles styles) {
    Pattern pattern = pattern(list, styles);
    if (pattern == null || level < 0 || level >= LEVELS) {
      return "";
    }
    Instance instance = instances.get(list);
    NumberList count = counts.computeIfAbsent(instance.pattern(), any -> new NumberList(LEVELS));
    List<NumberLevel> levels = new ArrayList<>(pattern.levels());
    instance.own().forEach(levels::set);
    Integer start = instance.starts().get(level);
    if (start != null && begun.add(list + " " + level)) {
      count.restart(level);
      levels.set(level, levels.get(level).startingAt(start));
    }
    return count.next(level, levels);
  }

  private Pattern pattern(String list, WordStyles styles) {
    Instance instance = instances.get(list);
    Pattern pattern = instance == null ? null : patterns.get(instance.pattern());
    if (pattern != null && pattern.link() != null) {
      Instance linked = instances.get(styles.list(pattern.link()));
      return linked == null ? pattern : patterns.getOrDefault(linked.pattern(), pattern);
    }
    return pattern;
  }

  private void pattern(Xml xml) throws DocumentException {
    String id = xml.attribute("abstractNumId");
    List<NumberLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(NumberLevel.PLAIN);
    }
    Map<String, Integer> styles = new HashMap<>();
    String link = null;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (xml.is("numStyleLink")) {
        link = xml.attribute("val");
      } else if (xml.is("lvl")) {
        int level = xml.number("ilvl", 0);
        if (level >= 0 && level < LEVELS) {
          levels.set(level, level(xml, level, styles));
        }
      }
    }
    patterns.put(id, new Pattern(levels, styles, link));
  }

  private static NumberLevel level(Xml xml, int level, Map<String, Integer> styles)
      throws DocumentException {
    int start = 1;
    String format = "decimal";
    String text = "";
    int restart = -1;
    boolean digits = false;
    boolean gap = true;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.getLocalName()) {
        case "start" -> start = xml.number("val", 1);
        case "numFmt" -> format = format(xml, format);
        case "lvlText" -> text = xml.attribute("val") == null ? "" : xml.attribute("val");
        case "lvlRestart" -> restart = xml.number("val", -1);
        case "isLgl" -> digits = xml.on("val");
        case "suff" -> gap = !"nothing".equals(xml.attribute("val"));
        case "pStyle" -> styles.put(xml.attribute("val"), level);
        default -> {
          // Fonts and indentation do not change what is read.
        }
      }
    }
    return new NumberLevel(start, format, text, restart, digits, gap);
  }

  /** A format of its own (“custom”) stands beside a common one for older programs. */
  private static String format(Xml xml, String before) {
    String value = xml.attribute("val");
    return value == null || value.equals("custom") ? before : value;
  }

  private void instance(Xml xml) throws DocumentException {
    String id = xml.attribute("numId");
    String pattern = null;
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, NumberLevel> own = new HashMap<>();
    int level = 0;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.getLocalName()) {
        case "abstractNumId" -> pattern = xml.attribute("val");
        case "lvlOverride" -> level = Math.floorMod(xml.number("ilvl", 0), LEVELS);
        case "startOverride" -> starts.put(level, xml.number("val", 1));
        case "lvl" -> own.put(level, level(xml, level, new HashMap<>()));
        default -> {
          // Nothing else belongs to a list.
        }
      }
    }
    instances.put(id, new Instance(pattern, starts, own));
  }
}
