package closeout.dossier;

import java.util.List;

/**
 * Consecutive ordinals of one kind under one parent.
 *
 * @param ordinals as printed, in order
 * @param broken whether a number is skipped, repeated or the first one missing
 * @param parent what they stand under, or ""
 */
public record Sequence(
    Location at,
    Origin origin,
    Kind kind,
    List<Integer> ordinals,
    boolean broken,
    String parent,
    String forIssue)
    implements Fact {

  /** What carries the ordinals. */
  public enum Kind {
    HEADINGS,
    /** 一是, 二是 … */
    ENUMERATORS,
    ISSUE_NUMBERS,
    ATTACHMENTS
  }

  public Sequence {
    ordinals = List.copyOf(ordinals);
  }

  /** The ordinals as the text prints them: 一是, 三是. */
  public List<String> printed() {
    return ordinals.stream()
        .map(number -> kind == Kind.ENUMERATORS ? han(number) + "是" : number.toString())
        .toList();
  }

  private static String han(int number) {
    String digits = " 一二三四五六七八九";
    String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
    return (tens + digits.charAt(number % 10)).strip();
  }

  @Override
  public String content() {
    return kind + " " + parent + " " + ordinals;
  }
}
