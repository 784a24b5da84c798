package closeout.read;

import closeout.dossier.Content;
import closeout.wording.Vocabulary;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a cell into the pieces of evidence that it lists. */
final class EvidenceItems {

  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[（(]?[0-9]{1,3}[）)、．]|[0-9]{1,3}\\.(?![0-9])|[①-⑳])\\s{0,3}+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{0,3}");
  private static final Pattern FILE =
      Pattern.compile(".{0,400}[^./\\\\\\s]\\.[A-Za-z][A-Za-z0-9]{1,4}");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:");
  private static final String OPENING = "（(《【[“";
  private static final String CLOSING = "）)》】]”";

  private EvidenceItems() {}

  /** The items as written, without their ordinals and without fillers. */
  static List<String> split(String cell, Vocabulary vocabulary) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < cell.length(); i++) {
      char character = cell.charAt(i);
      depth += OPENING.indexOf(character) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(character) >= 0 && depth > 0 ? 1 : 0;
      boolean ends = character == '\n' || depth == 0 && separates(cell, from, i);
      if (ends) {
        add(cell.substring(from, i), vocabulary, items);
        from = i + 1;
        depth = 0;
      }
    }
    add(cell.substring(from), vocabulary, items);
    return items;
  }

  /** The item as a path with forward slashes in Unicode NFC, or null where it names no file. */
  static String path(String item) {
    String path = item.strip();
    if (!FILE.matcher(path).matches()) {
      return null;
    }
    return normal(path);
  }

  /** The file that a hyperlink leads to, or null where it leads into the net or nowhere. */
  static String linked(String target) {
    String plain = target.startsWith("file:///") ? target.substring(8) : target;
    if (SCHEME.matcher(plain).lookingAt() || plain.startsWith("#")) {
      return null;
    }
    try {
      return normal(URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return normal(plain);
    }
  }

  static String normal(String path) {
    String slashes = Normalizer.normalize(path.strip(), Normalizer.Form.NFC).replace('\\', '/');
    while (slashes.startsWith("./")) {
      slashes = slashes.substring(2);
    }
    return slashes;
  }

  /** Whether the character ends an item; the one behind an ordinal does not: 1、会议记录. */
  private static boolean separates(String cell, int from, int at) {
    char character = cell.charAt(at);
    if ("；;，,|".indexOf(character) >= 0) {
      return true;
    }
    return character == '、' && !NUMBER.matcher(cell.substring(from, at).strip()).matches();
  }

  private static void add(String item, Vocabulary vocabulary, List<String> items) {
    String plain = item.strip();
    Matcher ordinal = ORDINAL.matcher(plain);
    String bare =
        ordinal.find() && ordinal.end() < plain.length() ? plain.substring(ordinal.end()) : plain;
    if (vocabulary.content(bare) == Content.TEXT) {
      items.add(bare);
    }
  }
}
