package closeout.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes paged files with Chinese text in a font that every reader knows by name. */
public final class PdfFiles {

  private PdfFiles() {}

  /**
   * A file with one page for each text; a line that begins with a blank is set in, and the text
   * [picture] stands for one without text.
   */
  public static byte[] pages(String... pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      kids.append(6 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Count " + pages.length + " /Kids [ " + kids + "] >>");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [ 4 0 R ] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo <<"
            + " /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900]"
            + " /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>");
    for (int i = 0; i < pages.length; i++) {
      boolean picture = pages[i].equals("[picture]");
      String content = picture ? "" : content(pages[i]);
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >>"
              + (picture ? " /XObject << /I 3 0 R >>" : "")
              + " >> /Contents "
              + (7 + 2 * i)
              + " 0 R >>");
      objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }
    return file(objects);
  }

  private static String content(String page) {
    StringBuilder content = new StringBuilder("BT /F 16 Tf ");
    int top = 760;
    for (String line : page.split("\n")) {
      int left = line.startsWith(" ") ? 92 : 60;
      content.append("1 0 0 1 %d %d Tm <".formatted(left, top));
      for (byte part : line.strip().getBytes(StandardCharsets.UTF_16BE)) {
        content.append(String.format(Locale.ROOT, "%02X", part));
      }
      content.append("> Tj ");
      top -= 28;
    }
    return content.append("ET").toString();
  }

  private static byte[] file(List<String> objects) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes("%PDF-1.4\n"));
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.size());
      file.writeBytes(bytes((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
    }
    int table = file.size();
    file.writeBytes(bytes("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
    for (int offset : offsets) {
      file.writeBytes(bytes(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    }
    file.writeBytes(
        bytes(
            "trailer << /Size "
                + (objects.size() + 1)
                + " /Root 1 0 R >>\nstartxref\n"
                + table
                + "\n%%EOF\n"));
    return file.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
