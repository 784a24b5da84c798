package closeout.read.document;

/** Where the cells of a row stand. */
public interface CellPlaces {

  /**
   * @param column counted from 0
   */
  Place at(int column);
}
