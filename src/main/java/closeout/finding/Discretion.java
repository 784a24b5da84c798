package closeout.finding;

import closeout.dossier.Dossier;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Keeps personal data of a dossier out of what is written about it: an audit must not publish what
 * it warns of. Masked wherever the same words occur, not only in the finding about them.
 */
public final class Discretion {

  /** Shows everything. */
  public static final Discretion NONE = new Discretion(Set.of());

  private static final Set<MentionKind> PRIVATE =
      EnumSet.of(
          MentionKind.ID_NUMBER,
          MentionKind.MOBILE_NUMBER,
          MentionKind.BANK_CARD,
          MentionKind.PLATE_OR_PASSPORT,
          MentionKind.HOME_ADDRESS,
          MentionKind.NAME_BESIDE_SANCTION,
          MentionKind.FULL_NAME,
          MentionKind.MINOR,
          MentionKind.REPORTER,
          MentionKind.SENSITIVE_ATTRIBUTE);
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern BLANK = Pattern.compile("[\\s\u3000]");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{Nd}A-Za-zＡ-Ｚａ-ｚ]");

  private final Set<String> secrets;
  private final List<Integer> lengths;
  private final BitSet first = new BitSet();

  private Discretion(Collection<String> secrets) {
    this.secrets = Set.copyOf(secrets);
    this.lengths =
        List.copyOf(new TreeSet<>(secrets.stream().map(String::length).toList()).descendingSet());
    secrets.forEach(secret -> first.set(secret.charAt(0)));
  }

  /** What a dossier calls for. */
  public static Discretion about(Dossier dossier) {
    Set<String> secrets = new HashSet<>();
    Set<String> masked = new HashSet<>();
    for (Mention mention : dossier.facts(Mention.class)) {
      if (mention.kind() == MentionKind.MASKED_NAME) {
        masked.add(mention.detail());
      }
    }
    for (Mention mention : dossier.facts(Mention.class)) {
      if (PRIVATE.contains(mention.kind()) && !inOffice(mention, masked)) {
        add(mention.text(), secrets);
        add(mention.at().quote(), secrets);
      }
    }
    // A name that stands for nobody must be shown, or nobody finds it.
    for (Mention mention : dossier.facts(Mention.class)) {
      if (mention.kind() == MentionKind.DEMO_VALUE) {
        secrets.remove(mention.text().strip());
        secrets.remove(mention.at().quote().strip());
      }
    }
    return new Discretion(secrets);
  }

  /**
   * Whether somebody is named as the holder of an office, which is public, unless the text itself
   * masks the same person elsewhere.
   *
   * @param masked whom the text masks
   */
  private static boolean inOffice(Mention mention, Set<String> masked) {
    return mention.kind() == MentionKind.FULL_NAME
        && mention.certain()
        && !masked.contains(mention.detail());
  }

  /** The text with all personal data masked, as long as before; null for null. */
  public String mask(String text) {
    if (text == null || secrets.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int position = 0;
    while (position < text.length()) {
      int length = secretAt(text, position);
      if (length == 0) {
        masked.append(text.charAt(position++));
      } else {
        masked.append(cover(text.substring(position, position + length)));
        position += length;
      }
    }
    return masked.toString();
  }

  /** A name, in which blanks may stand, or something with digits; words alone are no secret. */
  private static void add(String text, Set<String> secrets) {
    String secret = text.strip();
    boolean name = NAME.matcher(BLANK.matcher(secret).replaceAll("")).matches();
    if (name || DIGIT.matcher(secret).find() && secret.length() > 1) {
      secrets.add(secret);
    }
  }

  /** The length of the longest secret that begins there, or 0. */
  private int secretAt(String text, int position) {
    if (!first.get(text.charAt(position))) {
      return 0;
    }
    for (int length : lengths) {
      int end = position + length;
      if (end <= text.length() && secrets.contains(text.substring(position, end))) {
        return length;
      }
    }
    return 0;
  }

  private static String cover(String secret) {
    long signs = LETTER_OR_DIGIT.matcher(secret).results().count();
    if (signs == 0) {
      return secret.charAt(0) + HAN.matcher(secret.substring(1)).replaceAll("某");
    }
    // As the masks in use: 138****1234 for a phone, two and three for longer numbers.
    long front = signs < 7 ? 0 : signs <= 11 ? 3 : 2;
    long back = signs < 7 ? 0 : signs <= 11 ? 4 : 3;
    return starred(secret, front, signs - back);
  }

  private static String starred(String secret, long from, long to) {
    StringBuilder covered = new StringBuilder();
    int sign = 0;
    for (int i = 0; i < secret.length(); i++) {
      String character = secret.substring(i, i + 1);
      if (LETTER_OR_DIGIT.matcher(character).matches()) {
        covered.append(sign >= from && sign < to ? "*" : character);
        sign++;
      } else {
        covered.append(character);
      }
    }
    return covered.toString();
  }
}
