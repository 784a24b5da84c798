package closeout.narrative;

import closeout.dossier.Location;
import closeout.dossier.PartsOfWhole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a report in the order of its text. */
record Figuring(Reading reading, List<Mentioned> figures) {

  Figuring {
    figures = List.copyOf(figures);
  }

  List<List<Mentioned>> sentences() {
    Map<Sentence, List<Mentioned>> sentences = new LinkedHashMap<>();
    figures.forEach(
        figure -> sentences.computeIfAbsent(figure.sentence(), s -> new ArrayList<>()).add(figure));
    return List.copyOf(sentences.values());
  }

  List<List<Mentioned>> passages() {
    Map<Passage, List<Mentioned>> passages = new LinkedHashMap<>();
    figures.forEach(
        figure ->
            passages
                .computeIfAbsent(figure.sentence().passage(), p -> new ArrayList<>())
                .add(figure));
    return List.copyOf(passages.values());
  }

  /** The last figures before a figure in its passage, in the order of the text. */
  List<Mentioned> before(Mentioned figure, int most) {
    int at = Collections.binarySearch(figures, figure, Comparator.comparingInt(Mentioned::from));
    int from = at;
    while (from > 0
        && at - from < most
        && figures.get(from - 1).sentence().passage() == figure.sentence().passage()) {
      from--;
    }
    return figures.subList(from, at);
  }

  /** The text between two figures. */
  String between(Mentioned first, Mentioned second) {
    return reading.text().value().substring(first.to(), second.from());
  }

  String text(int from, int to) {
    return reading.text().value().substring(from, to);
  }

  /** What the sentence says behind a figure. */
  String behind(Mentioned figure) {
    return text(figure.to(), Math.max(figure.to(), figure.sentence().to()));
  }

  Location at(List<Mentioned> figures) {
    int from = figures.stream().mapToInt(Mentioned::from).min().orElseThrow();
    int to = figures.stream().mapToInt(Mentioned::to).max().orElseThrow();
    return reading.at(from, to);
  }

  PartsOfWhole parts(
      PartsOfWhole.Subject subject, Mentioned whole, List<Mentioned> parts, boolean exhaustive) {
    List<Mentioned> all = new ArrayList<>(parts);
    all.add(whole);
    return new PartsOfWhole(
        at(all),
        reading.origin(),
        subject,
        whole.figure(),
        parts.stream().map(Mentioned::figure).toList(),
        exhaustive,
        whole.figure().forIssue());
  }

  /** Whether the parts can make the whole exactly, up to rounding. */
  boolean agrees(Mentioned whole, List<Mentioned> parts) {
    PartsOfWhole relation = parts(PartsOfWhole.Subject.OTHER, whole, parts, true);
    return !relation.tooMuch() && !relation.tooLittle();
  }
}
