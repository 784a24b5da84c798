package closeout.read.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The styles of a word-processor file, as far as they change what a reader sees. */
final class WordStyles {

  /** Styles that rest on each other further than this do so in a circle. */
  private static final int LONGEST_CHAIN = 30;

  /**
   * @param hidden whether its text is not shown, or null where that is left to the style below
   * @param list "0" for no list, or null where that is left to the style below
   */
  private record Style(String name, String base, String list, Integer level, Boolean hidden) {}

  private final Map<String, Style> styles = new HashMap<>();
  private String plain;

  /** The styles of a package; none where it has no part for them. */
  static WordStyles of(ZipArchive archive, String part, Limits limits) throws DocumentException {
    WordStyles styles = new WordStyles();
    if (part != null && archive.has(part)) {
      try (Xml xml = new Xml(archive, part, limits)) {
        while (xml.nextElement()) {
          if (xml.is("style")) {
            styles.add(xml);
          }
        }
      }
    }
    return styles;
  }

  /** The list that paragraphs of the style belong to, or null. */
  String list(String style) {
    Style found = styles.get(styled(style));
    for (int i = 0; i < LONGEST_CHAIN && found != null; i++) {
      if (found.list() != null) {
        return found.list();
      }
      found = styles.get(found.base());
    }
    return null;
  }

  /** The level in that list, or null where the list knows it by the style. */
  Integer level(String style) {
    Style found = styles.get(styled(style));
    for (int i = 0; i < LONGEST_CHAIN && found != null; i++) {
      if (found.level() != null) {
        return found.level();
      }
      found = styles.get(found.base());
    }
    return null;
  }

  /** The style that brings the list in: it, or one that it rests on. */
  String bringer(String style) {
    String name = styled(style);
    Style found = styles.get(name);
    for (int i = 0; i < LONGEST_CHAIN && found != null && found.list() == null; i++) {
      name = found.base();
      found = styles.get(name);
    }
    return name;
  }

  /** Whether text of the style is not shown. */
  boolean hidden(String style) {
    Style found = styles.get(style);
    for (int i = 0; i < LONGEST_CHAIN && found != null; i++) {
      if (found.hidden() != null) {
        return found.hidden();
      }
      found = styles.get(found.base());
    }
    return false;
  }

  /** Whether paragraphs of the style are entries of a table of contents. */
  boolean contents(String style) {
    Style found = styles.get(style);
    return found != null && found.name().toLowerCase(Locale.ROOT).startsWith("toc ");
  }

  private String styled(String style) {
    return style == null ? plain : style;
  }

  private void add(Xml xml) throws DocumentException {
    String id = xml.attribute("styleId");
    if (xml.attribute("default") != null
        && xml.on("default")
        && "paragraph".equals(xml.attribute("type"))) {
      plain = id;
    }
    String name = "";
    String base = null;
    String list = null;
    Integer level = null;
    Boolean hidden = null;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.getLocalName()) {
        case "name" -> name = String.valueOf(xml.attribute("val"));
        case "basedOn" -> base = xml.attribute("val");
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        case "vanish" -> hidden = xml.on("val");
        default -> {
          // Looks only.
        }
      }
    }
    styles.put(id, new Style(name, base, list, level, hidden));
  }
}
