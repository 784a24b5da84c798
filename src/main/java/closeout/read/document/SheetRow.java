package closeout.read.document;

import closeout.dossier.Spot;

/** A row of a sheet, whose cells have addresses. */
record SheetRow(int sheet, String name, int row) implements CellPlaces {

  @Override
  public Place at(int column) {
    return new Place(null, null, Spot.ofCell(sheet, name, address(row, column)));
  }

  /**
   * @param column counted from 0
   */
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }
}
