package closeout.format;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Location;
import closeout.dossier.Paragraph;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Shows the words at fault in their line. */
final class Excerpts {

  private static final int INDENT = 4;

  private final Page page;
  private final Speech speech;
  private final Map<String, Map<Integer, String>> lines = new HashMap<>();

  Excerpts(Page page, Speech speech, Dossier dossier) {
    this.page = page;
    this.speech = speech;
    for (Document document : dossier.documents()) {
      Map<Integer, String> texts = lines.computeIfAbsent(document.file(), file -> new HashMap<>());
      for (Paragraph paragraph : document.paragraphs()) {
        texts.merge(paragraph.line(), paragraph.text(), Excerpts::joined);
      }
    }
  }

  /** Cells of one row stand in one line, each at its column. */
  private static String joined(String line, String next) {
    return next.length() > line.length() ? line + next.substring(line.length()) : line;
  }

  void show(Location at, Style style) throws IOException {
    String line = lines.getOrDefault(at.file(), Map.of()).get(at.line());
    if (line != null && at.column() >= 1 && at.column() <= line.length()) {
      marked(at, line, style);
    } else if (!at.quote().isBlank()) {
      String quote = Printable.line(speech.text(at.quote().strip()));
      page.line(gutter(at) + DisplayWidth.cut(quote, room(at)));
    }
  }

  private void marked(Location at, String line, Style style) throws IOException {
    String text = speech.text(line);
    int start = at.column() - 1;
    int end =
        at.endLine() > at.line() ? text.length() : Math.min(text.length(), at.endColumn() - 1);
    end = Math.max(start, end);
    int room = room(at);
    String fault = DisplayWidth.cut(Printable.line(text.substring(start, end)), room * 2 / 3);
    int rest = room - DisplayWidth.of(fault);
    String before = DisplayWidth.cutLeft(Printable.line(text.substring(0, start)), rest / 2);
    String after =
        DisplayWidth.cut(
            Printable.line(text.substring(end)), Math.max(1, rest - DisplayWidth.of(before)));
    page.line(gutter(at) + before + page.styled(style, fault) + after);
    if (before.isEmpty() && after.isEmpty()) {
      // All of the line is at fault; marks would say no more.
      return;
    }
    page.line(
        " ".repeat(INDENT + number(at).length())
            + " | "
            + " ".repeat(DisplayWidth.of(before))
            + page.styled(style, "^".repeat(Math.max(1, DisplayWidth.of(fault)))));
  }

  private String gutter(Location at) {
    return " ".repeat(INDENT) + page.styled(Style.FAINT, number(at) + " | ");
  }

  private int room(Location at) {
    return Math.max(20, page.width() - INDENT - number(at).length() - 3);
  }

  private static String number(Location at) {
    return at.line() == 0 ? " " : Integer.toString(at.line());
  }
}
