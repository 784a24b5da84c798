package closeout.read.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page from top to bottom; one that is set in begins with blanks. */
final class PdfLines extends PDFTextStripper {

  private static final char CHINESE = 0x2E80;
  private static final String SET_IN = "\u3000\u3000";

  /**
   * @param left where its first character stands
   * @param size the width of such characters
   * @param columns the parts that wide gaps divide it into
   */
  private record Line(String text, float left, float size, int columns) {}

  private static final Pattern WIDE_BLANK = Pattern.compile("[ \u3000]{3,}+");
  private static final int COLUMNS_OF_TABLES = 3;
  private static final int ROWS_OF_TABLES = 3;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float size;
  private float right;
  private boolean apart;
  private int gaps;

  PdfLines() throws IOException {
    setSortByPosition(true);
  }

  List<String> of(PDDocument document, int page) throws IOException {
    lines.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(document, new StringWriter());
    end();
    float margin = Float.MAX_VALUE;
    for (Line line : lines) {
      margin = Math.min(margin, line.left());
    }
    List<String> shown = new ArrayList<>();
    for (Line line : lines) {
      boolean in = line.left() - margin > 1.2f * line.size();
      shown.add((in ? SET_IN : "") + line.text());
    }
    return shown;
  }

  /** Whether several lines of the page stand in columns, one below the other. */
  boolean table() {
    int rows = 0;
    for (Line line : lines) {
      rows = line.columns() >= COLUMNS_OF_TABLES ? rows + 1 : 0;
      if (rows >= ROWS_OF_TABLES) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    if (text.toString().isBlank() && !positions.isEmpty()) {
      left = positions.get(0).getXDirAdj();
      size = positions.get(0).getFontSizeInPt();
    }
    if (apart && !positions.isEmpty() && positions.get(0).getXDirAdj() - right > 1.5f * size) {
      gaps++;
    }
    if (apart && !positions.isEmpty() && !squeezed(string, positions.get(0).getXDirAdj())) {
      text.append(' ');
    }
    apart = false;
    text.append(string);
    if (!positions.isEmpty()) {
      TextPosition last = positions.get(positions.size() - 1);
      right = last.getXDirAdj() + last.getWidthDirAdj();
    }
  }

  /** Programs set a little room between Chinese characters and digits, which is no blank. */
  private boolean squeezed(String next, float from) {
    boolean chinese =
        text.length() > 0
            && !next.isEmpty()
            && (text.charAt(text.length() - 1) >= CHINESE || next.charAt(0) >= CHINESE);
    return chinese && from - right < 0.75f * size;
  }

  @Override
  protected void writeWordSeparator() {
    apart = true;
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      int blanks = (int) WIDE_BLANK.matcher(line).results().count();
      lines.add(new Line(line, left, size, 1 + Math.max(gaps, blanks)));
    }
    text.setLength(0);
    apart = false;
    gaps = 0;
  }
}
