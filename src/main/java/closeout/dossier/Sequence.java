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

  @Override
  public String content() {
    return kind + " " + parent + " " + ordinals;
  }
}
