package closeout.dossier;

/**
 * A column of a table.
 *
 * @param concept what it means, or null where its label is not known
 * @param label as printed
 * @param position counted from 1
 * @param certain whether the label can mean nothing else
 */
public record Column(
    Location at, Origin origin, Concept concept, String label, int position, boolean certain)
    implements Fact {

  @Override
  public String content() {
    return label;
  }
}
