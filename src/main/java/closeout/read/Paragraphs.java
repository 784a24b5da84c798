package closeout.read;

import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Divides a plain text into its lines. */
final class Paragraphs {

  private static final int LONGEST_LINE = 200_000;

  private Paragraphs() {}

  static List<Paragraph> of(TextFile file, Problems problems) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int line = 1; file.lines().start(line) >= 0; line++) {
      int start = file.lines().start(line);
      int next = file.lines().start(line + 1);
      String text = file.text().substring(start, next < 0 ? file.text().length() : next);
      String bare = sound(withoutEnd(text), line, problems);
      if (next >= 0 || !bare.isEmpty()) {
        paragraphs.add(new Paragraph(line, bare, null, null));
      }
    }
    return paragraphs;
  }

  /** The line without what no text has; where something is left out, it is told. */
  static String sound(String line, int number, Problems problems) {
    if (line.length() > LONGEST_LINE) {
      problems.at(number, 0, "line-too-long", line.length());
      return "";
    }
    int nul = line.indexOf('\0');
    if (nul >= 0) {
      problems.at(number, nul + 1, "nul-in-text");
      return line.replace('\0', ' ');
    }
    return line;
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && "\r\n".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }
}
