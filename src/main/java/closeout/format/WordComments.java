package closeout.format;

import closeout.dossier.Document;
import closeout.dossier.Location;
import closeout.dossier.Paragraph;
import closeout.dossier.Spot;
import closeout.dossier.Stretch;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets each finding as a comment beside the words that it is about; the text stays as it is. */
final class WordComments {

  private static final String MAIN = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern ID = Pattern.compile("[:\\s]id=\"([0-9]{1,9})\"");

  /** A piece of XML and the offset in the text part that it goes to. */
  private record Insertion(int at, int order, String xml) {}

  private final OfficePackage office;
  private final String file;
  private final String day;
  private final Words words;
  private final Map<Integer, Paragraph> lines = new HashMap<>();
  private final List<Insertion> insertions = new ArrayList<>();
  private final StringBuilder comments = new StringBuilder();
  private int next;

  WordComments(OfficePackage office, String file, Audit audit, Words words) {
    this.office = office;
    this.file = file;
    this.day = audit.asOf() + "T00:00:00Z";
    this.words = words;
  }

  static boolean suits(OfficePackage office) {
    return office.has(MAIN);
  }

  /** Adds the findings of the dossiers that are about this file. */
  void add(Audit audit, boolean showPrivate) {
    String xml = office.text(MAIN);
    WordRuns runs = WordRuns.of(xml);
    next = highest() + 1;
    for (DossierAudit dossier : audit.dossiers()) {
      for (Document document : dossier.dossier().documents()) {
        if (document.file().equals(file)) {
          document.paragraphs().forEach(line -> lines.put(line.line(), line));
        }
      }
      for (Spoken spoken : Spoken.of(dossier, Spoken.speech(dossier, showPrivate, words))) {
        if (spoken.finding().at().file().equals(file)) {
          add(spoken, runs);
        }
      }
    }
    office.put(MAIN, inserted(xml));
    store();
  }

  private void add(Spoken spoken, WordRuns runs) {
    Location at = spoken.finding().at();
    WordRuns.Run first = first(at, runs);
    if (first == null) {
      return;
    }
    WordRuns.Run last = last(at, runs);
    int end = last == null || last.to() < first.to() ? first.to() : last.to();
    String w = runs.prefix();
    String id = " " + w + "id=\"" + next + "\"/>";
    insertions.add(new Insertion(first.from(), 1, "<" + w + "commentRangeStart" + id));
    insertions.add(
        new Insertion(
            end,
            0,
            "<"
                + w
                + "commentRangeEnd"
                + id
                + "<"
                + w
                + "r><"
                + w
                + "commentReference"
                + id
                + "</"
                + w
                + "r>"));
    comments.append(comment(spoken));
    next++;
  }

  /** A finding about the file as a whole stands at its beginning. */
  private static WordRuns.Run first(Location at, WordRuns runs) {
    WordRuns.Run run =
        at.spot() == null || at.spot().run() == null || at.paragraph() == null
            ? null
            : runs.get(at.paragraph(), at.spot().run());
    return run == null ? runs.first() : run;
  }

  /** The run of the last character, or of the end of its line where the finding goes on below. */
  private WordRuns.Run last(Location at, WordRuns runs) {
    Paragraph line = lines.get(at.line());
    // Cells of one row stand in one line, which the last of them is kept for.
    boolean other = line == null || !Objects.equals(line.paragraph(), at.paragraph());
    if (other || at.row() != null || line.paragraph() == null) {
      return null;
    }
    List<Stretch> stretches = line.stretches();
    Spot spot =
        at.endLine() > at.line() && !stretches.isEmpty()
            ? stretches.get(stretches.size() - 1).spot()
            : line.spot(Math.max(0, at.endColumn() - 2));
    return spot == null || spot.run() == null ? null : runs.get(line.paragraph(), spot.run());
  }

  private String comment(Spoken spoken) {
    Finding finding = spoken.finding();
    StringBuilder xml = new StringBuilder("<c:comment xmlns:c=\"" + NAMESPACE + "\"");
    xml.append(" c:id=\"").append(next).append("\" c:author=\"closeout\" c:initials=\"c\"");
    xml.append(" c:date=\"").append(day).append("\">");
    String severity = words.name(finding.severity());
    line(words.say("docx.comment", severity, spoken.message()), xml);
    labelled("expected", spoken.expected(), xml);
    labelled("actual", spoken.actual(), xml);
    labelled("remedy", spoken.remedy(), xml);
    line("[" + finding.rule().name() + "]", xml);
    return xml.append("</c:comment>").toString();
  }

  private void labelled(String label, String text, StringBuilder xml) {
    if (!text.isBlank()) {
      line(words.say("label." + label) + words.say("colon") + text, xml);
    }
  }

  private static void line(String text, StringBuilder xml) {
    xml.append("<c:p><c:r><c:t xml:space=\"preserve\">")
        .append(XmlText.of(text))
        .append("</c:t></c:r></c:p>");
  }

  /** The XML with all insertions; ends before beginnings at the same offset. */
  private String inserted(String xml) {
    insertions.sort(Comparator.comparingInt(Insertion::at).thenComparingInt(Insertion::order));
    StringBuilder all = new StringBuilder(xml.length() + 200 * insertions.size());
    int from = 0;
    for (Insertion insertion : insertions) {
      all.append(xml, from, insertion.at()).append(insertion.xml());
      from = insertion.at();
    }
    return all.append(xml, from, xml.length()).toString();
  }

  private int highest() {
    int highest = -1;
    if (office.has(COMMENTS)) {
      Matcher id = ID.matcher(office.text(COMMENTS));
      while (id.find()) {
        highest = Math.max(highest, Integer.parseInt(id.group(1)));
      }
    }
    return highest;
  }

  private void store() {
    if (office.has(COMMENTS)) {
      office.put(
          COMMENTS, OfficePackage.inside(office.text(COMMENTS), "comments", comments.toString()));
      return;
    }
    office.put(
        COMMENTS,
        OfficePackage.HEAD
            + "<w:comments xmlns:w=\""
            + NAMESPACE
            + "\">"
            + comments
            + "</w:comments>");
    office.type(COMMENTS, "wordprocessingml.comments");
    office.relate(MAIN, "comments.xml", "comments");
  }
}
