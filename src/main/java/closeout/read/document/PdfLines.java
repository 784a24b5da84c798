package closeout.read.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
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
   */
  private record Line(String text, float left, float size) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float size;
  private float right;
  private boolean apart;

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

  @Override
  protected void writeString(String string, List<TextPosition> positions) {
    if (text.toString().isBlank() && !positions.isEmpty()) {
      left = positions.get(0).getXDirAdj();
      size = positions.get(0).getFontSizeInPt();
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
      lines.add(new Line(line, left, size));
    }
    text.setLength(0);
    apart = false;
  }
}
