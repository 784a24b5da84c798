package closeout.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of a sheet, and the boxes that show them. */
final class SheetComments {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
  private static final int LONGEST = 4000;

  private final Map<String, StringBuilder> comments;

  /**
   * @param comments by the address of their cell
   */
  SheetComments(Map<String, StringBuilder> comments) {
    this.comments = comments;
  }

  String comments() {
    StringBuilder xml = new StringBuilder(OfficePackage.HEAD);
    xml.append("<comments xmlns=\"").append(NAMESPACE).append("\"><authors>");
    xml.append("<author>closeout</author></authors><commentList>");
    comments.forEach(
        (address, text) -> {
          String shown =
              text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.toString();
          xml.append("<comment ref=\"").append(address).append("\" authorId=\"0\"><text><r>");
          xml.append("<t xml:space=\"preserve\">").append(XmlText.of(shown));
          xml.append("</t></r></text></comment>");
        });
    return xml.append("</commentList></comments>").toString();
  }

  String shapes() {
    StringBuilder xml = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"");
    xml.append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
    xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
    xml.append("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"");
    xml.append(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>");
    xml.append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    int number = 1025;
    for (String address : comments.keySet()) {
      Matcher at = ADDRESS.matcher(address);
      if (at.matches()) {
        shape(number++, Integer.parseInt(at.group(2)) - 1, column(at.group(1)), xml);
      }
    }
    return xml.append("</xml>").toString();
  }

  private static void shape(int number, int row, int column, StringBuilder xml) {
    xml.append("<v:shape id=\"_x0000_s").append(number).append("\" type=\"#_x0000_t202\"");
    xml.append(" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\"");
    xml.append(" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:textbox/>");
    xml.append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>");
    xml.append(column + 1).append(", 15, ").append(Math.max(0, row - 1)).append(", 10, ");
    xml.append(column + 5).append(", 15, ").append(row + 8).append(", 4</x:Anchor>");
    xml.append("<x:AutoFill>False</x:AutoFill><x:Row>").append(row).append("</x:Row><x:Column>");
    xml.append(column).append("</x:Column></x:ClientData></v:shape>");
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }
}
