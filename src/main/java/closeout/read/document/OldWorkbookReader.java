package closeout.read.document;

import closeout.dossier.TraitKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks of the older format (XLS): each sheet that is shown is a table. */
final class OldWorkbookReader {

  /** Formats below this number are the same in all workbooks. */
  private static final int FIRST_OWN_FORMAT = 164;

  private final HSSFWorkbook workbook;
  private final boolean from1904;
  private final Tally tally;
  private final Limits limits;
  private final CellBudget budget;
  private int number;
  private String name = "";

  private OldWorkbookReader(HSSFWorkbook workbook, Tally tally, Limits limits) {
    this.workbook = workbook;
    this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    this.tally = tally;
    this.limits = limits;
    this.budget = new CellBudget(limits);
  }

  static Content read(POIFSFileSystem files, Tally tally, Limits limits)
      throws DocumentException, IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
      return new OldWorkbookReader(workbook, tally, limits).read();
    }
  }

  private Content read() throws DocumentException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      number = i + 1;
      name = workbook.getSheetName(i);
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        tally.add(TraitKind.HIDDEN_SHEET, name);
      } else {
        blocks.add(sheet(workbook.getSheetAt(i)));
      }
    }
    return new Content(blocks, tally.traits());
  }

  private Grid sheet(HSSFSheet sheet) throws DocumentException {
    List<SheetDraft> rows = new ArrayList<>();
    Map<String, String> links = new HashMap<>();
    for (Row row : sheet) {
      SheetDraft draft = row(row, links);
      if (!draft.blank()) {
        rows.add(draft);
        if (row.getZeroHeight()) {
          tally.add(TraitKind.HIDDEN_ROW, name, place(draft.number(), 0), draft.number(), 0);
        }
      }
    }
    hiddenColumns(sheet, rows);
    List<int[]> merges = new ArrayList<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.getLastRow() > range.getFirstRow()) {
        merges.add(
            new int[] {
              range.getFirstRow() + 1,
              range.getFirstColumn(),
              range.getLastRow() + 1,
              range.getLastColumn()
            });
      }
    }
    return new Grid(number, name, new SheetMerges(rows, merges, links, limits).rows(number, name));
  }

  private SheetDraft row(Row row, Map<String, String> links) throws DocumentException {
    int at = row.getRowNum() + 1;
    SheetDraft draft = new SheetDraft(at);
    for (Cell cell : row) {
      budget.take();
      int column = cell.getColumnIndex();
      String text = text((HSSFCell) cell, at, column);
      if (!text.isBlank()) {
        if (column >= limits.columns()) {
          throw new DocumentException("too-many-columns", limits.columns());
        }
        draft.put(column, text);
      }
      if (cell.getHyperlink() != null && cell.getHyperlink().getAddress() != null) {
        links.put(SheetRow.address(at, column), cell.getHyperlink().getAddress());
      }
      if (cell.getCellComment() != null) {
        tally.add(TraitKind.COMMENT, name, place(at, column), at, column);
      }
    }
    return draft;
  }

  private String text(HSSFCell cell, int row, int column) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> SharedStrings.plain(cell.getRichStringCellValue().getString());
      case NUMERIC -> number(cell, row, column);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> {
        String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
        tally.add(TraitKind.FORMULA_ERROR, error, place(row, column), row, column);
        yield error;
      }
      default -> "";
    };
  }

  private String number(HSSFCell cell, int row, int column) {
    double value = cell.getNumericCellValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    BigDecimal number = BigDecimal.valueOf(value);
    int format = cell.getCellStyle().getDataFormat();
    String code = format < FIRST_OWN_FORMAT ? null : cell.getCellStyle().getDataFormatString();
    String text = CellFormat.of(format, code).show(number, from1904);
    if (CellFormat.lost(number)) {
      tally.add(TraitKind.LOST_DIGITS, text, place(row, column), row, column);
    }
    return text;
  }

  private void hiddenColumns(HSSFSheet sheet, List<SheetDraft> rows) {
    int width = rows.stream().mapToInt(SheetDraft::width).max().orElse(0);
    boolean[] used = new boolean[width];
    rows.forEach(row -> row.mark(used));
    int top = rows.isEmpty() ? 1 : rows.get(0).number();
    for (int i = 0; i < width; i++) {
      if (used[i] && sheet.isColumnHidden(i)) {
        tally.add(TraitKind.HIDDEN_COLUMN, name, place(top, i), top, i);
      }
    }
  }

  private Place place(int row, int column) {
    return new SheetRow(number, name, row).at(column);
  }
}
