package closeout.read.document;

/** How many cells may still be read of a workbook. */
final class CellBudget {

  private final int limit;
  private int taken;

  CellBudget(Limits limits) {
    this.limit = limits.cells();
  }

  void take() throws DocumentException {
    if (++taken > limit) {
      throw new DocumentException("too-many-cells", limit);
    }
  }
}
