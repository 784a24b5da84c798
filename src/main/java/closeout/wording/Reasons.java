package closeout.wording;

import closeout.dossier.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells reasons from stock words that stand where a reason should. */
public final class Reasons {

  /** The longest first, so that no word is cut by a shorter one. */
  private static final Pattern STOCK =
      Pattern.compile(
          Vocabulary.words("no-reason").stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|")));

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");
  private static final Pattern ONE_LETTER = Pattern.compile("(.)\\1*+");

  /** One letter more than nothing is no reason either. */
  private static final int SHORTEST = 2;

  private static final int LONGEST_STOCK = 60;

  private Reasons() {}

  /** Whether the text says more than stock words (同意, 无, n/a, 待补, xxx …). */
  public static boolean given(String text) {
    if (text.length() > LONGEST_STOCK) {
      return !Spelling.blank(text);
    }
    if (List.of(Content.BLANK, Content.FILLER)
        .contains(Wording.BUILT_IN.vocabulary().content(text))) {
      return false;
    }
    String letters =
        NO_LETTER.matcher(Spelling.halfWidth(text).toLowerCase(Locale.ROOT)).replaceAll("");
    String rest = STOCK.matcher(letters).replaceAll("");
    return rest.length() >= SHORTEST && !ONE_LETTER.matcher(rest).matches();
  }
}
