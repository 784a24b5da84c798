package closeout.read.document;

import closeout.dossier.Spot;
import closeout.dossier.Stretch;
import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read. */
final class LineDraft {

  private final Place place;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private String number = "";
  private String link;

  LineDraft(Place place) {
    this.place = place;
  }

  /** What the program sets before the text. */
  void number(String shown) {
    number = shown;
  }

  void link(String target) {
    link = link == null ? target : link;
  }

  /** Whether nothing stands in the line yet. */
  boolean fresh() {
    return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
  }

  void add(String part, Spot spot) {
    if (!part.isEmpty()) {
      stretches.add(new Stretch(text.length(), spot));
      text.append(part);
    }
  }

  /** The paragraph as lines; a number without text is none. */
  List<Text> lines() {
    String whole = text.toString();
    int shift = whole.isBlank() ? 0 : number.length();
    String shown = whole.isBlank() ? whole : number + whole;
    List<Text> lines = new ArrayList<>();
    int from = 0;
    while (from <= shown.length()) {
      int end = shown.indexOf('\n', from);
      int to = end < 0 ? shown.length() : end;
      lines.add(
          new Text(shown.substring(from, to), place, stretches(from - shift, to - shift), link));
      from = to + 1;
    }
    return lines;
  }

  private List<Stretch> stretches(int from, int to) {
    List<Stretch> inside = new ArrayList<>();
    int shift = from < 0 ? -from : 0;
    int start = Math.max(0, from);
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      int end = i + 1 < stretches.size() ? stretches.get(i + 1).from() : text.length();
      if (end > start && stretch.from() < to) {
        inside.add(new Stretch(Math.max(stretch.from(), start) - start + shift, stretch.spot()));
      }
    }
    return inside;
  }
}
