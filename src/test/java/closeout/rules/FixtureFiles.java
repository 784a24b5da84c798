package closeout.rules;

import closeout.read.OfficeFiles;
import closeout.read.PdfFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes office files of fixtures that stand as text: {@code report.docx.txt} has a paragraph in
 * each line, {@code ledger.xlsx.csv} a row, {@code report.pdf.txt} a line of a page. What begins
 * with &lt; stands as it is in the file; {@code [hidden]} hides a row, {@code [picture]} is a page.
 */
final class FixtureFiles {

  private static final Pattern MADE = Pattern.compile("(.+)\\.(docx|xlsx|pdf)\\.(?:txt|csv)");
  private static final String HIDDEN = "[hidden]";

  private FixtureFiles() {}

  /** The name of the file that is made; another ending before the true one is kept. */
  static String name(String fixture) {
    Matcher made = MADE.matcher(fixture);
    if (!made.matches()) {
      return fixture;
    }
    String bare = made.group(1);
    return bare.matches(".*\\.[a-z]{3,4}") ? bare : bare + "." + made.group(2);
  }

  static byte[] bytes(String fixture, List<String> lines) {
    Matcher made = MADE.matcher(fixture);
    String kind = made.matches() ? made.group(2) : "";
    return switch (kind) {
      case "docx" -> word(lines);
      case "xlsx" -> workbook(lines);
      case "pdf" -> PdfFiles.pages(pages(lines));
      default ->
          (lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] word(List<String> lines) {
    return OfficeFiles.word(
            lines.stream()
                .map(line -> line.startsWith("<") ? line : OfficeFiles.p(line))
                .toArray(String[]::new))
        .bytes();
  }

  private static byte[] workbook(List<String> lines) {
    String data =
        OfficeFiles.data(
            lines.stream().map(line -> line.replace(HIDDEN, "")).toArray(String[]::new));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(HIDDEN)) {
        String row = "<row r=\"" + (i + 1) + "\"";
        data = data.replace(row, row + " hidden=\"1\"");
      }
    }
    return OfficeFiles.workbook(data).bytes();
  }

  private static String[] pages(List<String> lines) {
    return String.join("\n", lines).replace("\n[picture]", "\f[picture]").split("\f");
  }
}
