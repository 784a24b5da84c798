package closeout.read;

import closeout.dossier.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of two rows lie that were put side by side.
 *
 * @param left may be null
 * @param right may be null, but not both
 * @param width the columns of the left one
 */
record JoinedPlaces(Row left, Row right, int width) implements RowPlaces {

  static Row row(Row left, Row right, int width) {
    if (right == null) {
      return left;
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(left == null ? "" : left.cell(i));
    }
    cells.addAll(right.cells());
    int number = left == null ? right.number() : left.number();
    return new Row(new JoinedPlaces(left, right, width), number, List.copyOf(cells));
  }

  @Override
  public int line() {
    return first().line();
  }

  @Override
  public Location at(Row record, int column, String label) {
    boolean ofLeft = column < width;
    Row row = ofLeft ? left : right;
    return row == null ? first().at() : row.at(ofLeft ? column : column - width, label);
  }

  @Override
  public Location at(Row record) {
    return first().at();
  }

  @Override
  public String merged(int column) {
    boolean ofLeft = column < width;
    Row row = ofLeft ? left : right;
    return row == null ? "" : row.places().merged(ofLeft ? column : column - width);
  }

  @Override
  public String link(int column) {
    boolean ofLeft = column < width;
    Row row = ofLeft ? left : right;
    return row == null ? null : row.places().link(ofLeft ? column : column - width);
  }

  @Override
  public boolean ragged() {
    return true;
  }

  private Row first() {
    return left == null ? right : left;
  }
}
