package closeout.dossier;

/**
 * Something noteworthy about a file itself, such as changes that nobody has accepted.
 *
 * @param at the first place of it, or the whole file
 * @param detail names or words, or ""
 * @param count how often
 */
public record FileTrait(Location at, Origin origin, TraitKind kind, String detail, int count)
    implements Fact {

  public FileTrait of(Origin other) {
    return new FileTrait(at, other, kind, detail, count);
  }

  @Override
  public String content() {
    return kind + " " + detail;
  }
}
