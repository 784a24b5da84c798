package closeout.format;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.dossier.Section;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A report line by line, with the findings and the verdicts on its numbers at their places. */
final class AnnotatedText {

  private final Document document;
  private final TreeMap<Integer, AnnotatedLine> lines = new TreeMap<>();

  private AnnotatedText(Document document) {
    this.document = document;
  }

  /**
   * The reports of a dossier by their paths; an earlier submission only where something is in it.
   */
  static Map<String, AnnotatedText> of(
      DossierAudit audit, List<Numbered> findings, Discretion discretion) {
    Map<String, AnnotatedText> texts = new LinkedHashMap<>();
    for (Document document : audit.dossier().documents()) {
      AnnotatedText text = new AnnotatedText(document);
      text.read(headings(audit.dossier(), document.file()), discretion);
      texts.put(document.file(), text);
    }
    findings.forEach(finding -> mark(texts, finding));
    for (Verdict verdict : audit.verdicts()) {
      AnnotatedText text = texts.get(verdict.figure().at().file());
      if (text != null && text.lines.containsKey(verdict.figure().at().line())) {
        text.lines.get(verdict.figure().at().line()).mark(verdict);
      }
    }
    texts.values().removeIf(text -> text.previous() && !text.marked());
    return texts;
  }

  private static Set<Integer> headings(Dossier dossier, String file) {
    Set<Integer> headings = new HashSet<>();
    for (Section section : dossier.facts(Section.class)) {
      Location at = section.at();
      if (at.file().equals(file) && at.line() == at.endLine()) {
        headings.add(at.line());
      }
    }
    return headings;
  }

  private void read(Set<Integer> headings, Discretion discretion) {
    for (Paragraph paragraph : document.paragraphs()) {
      boolean heading = headings.contains(paragraph.line()) && paragraph.text().length() < 80;
      String text = discretion.mask(paragraph.text());
      lines.merge(
          paragraph.line(),
          new AnnotatedLine(paragraph.line(), text, heading),
          AnnotatedLine::then);
    }
  }

  private static void mark(Map<String, AnnotatedText> texts, Numbered finding) {
    Location at = finding.finding().at();
    AnnotatedText text = texts.get(at.file());
    if (text != null && at.line() > 0) {
      text.lines
          .subMap(at.line(), true, Math.max(at.line(), at.endLine()), true)
          .values()
          .forEach(line -> line.mark(finding));
    }
  }

  String file() {
    return document.file();
  }

  boolean previous() {
    return document.origin() == Origin.PREVIOUS;
  }

  private boolean marked() {
    return lines.values().stream().anyMatch(AnnotatedLine::marked);
  }

  Collection<AnnotatedLine> lines() {
    return lines.values();
  }

  int length() {
    return lines.values().stream().mapToInt(AnnotatedLine::length).sum();
  }

  /** Whether the finding has a place in this text. */
  boolean shows(Location at) {
    return at.file().equals(file()) && lines.containsKey(at.line());
  }

  /** The lines with findings and those around them. */
  List<AnnotatedLine> linesOfFindings(int around) {
    List<AnnotatedLine> all = new ArrayList<>(lines.values());
    boolean[] wanted = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).marked()) {
        for (int j = Math.max(0, i - around); j <= Math.min(all.size() - 1, i + around); j++) {
          wanted[j] = true;
        }
      }
    }
    List<AnnotatedLine> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (wanted[i]) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }
}
