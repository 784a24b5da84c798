package closeout.dossier;

/**
 * A heading with what it carries and why (docs/reading.md, Headings and Issues).
 *
 * @param level 1 for the outermost numbering style in use
 * @param style the form of the ordinal: 一、 （一） 1. （1） ① …
 * @param ordinal its number, or 0 where it has none
 * @param title the heading without its ordinal
 * @param part the part of the report it stands in
 * @param reason why it was read so
 * @param parent the ordinals above it, outermost first, joined without blanks
 */
public record Section(
    Location at,
    Origin origin,
    int level,
    String style,
    int ordinal,
    String title,
    PartRole part,
    HeadingRole role,
    HeadingReason reason,
    String parent,
    String forIssue)
    implements Fact {

  @Override
  public String content() {
    return parent + " " + title;
  }
}
