package closeout.check;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.OtherReports;
import closeout.dossier.Prose;
import closeout.dossier.SharedText;
import closeout.narrative.Narrative;
import closeout.store.Digests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows which paragraphs several reports of a run have. A first look at all reports keeps a number
 * and two places for each long paragraph, so that memory does not grow with their text.
 */
final class SharedTexts {

  /** Shorter paragraphs may be alike by chance. */
  private static final int LONG = 60;

  /** Where a paragraph stands first, and where first in another report; null where in none. */
  private record Places(Location first, Location other) {}

  /** A long paragraph, of which no more than a number is kept. */
  private record Paragraph(long digest, Location at) {}

  private final Map<Long, Places> shared = new HashMap<>();
  private int reports;

  /**
   * Looks at the reports of a run; it need not look where there are fewer than two.
   *
   * @param threads how many reports are looked at at the same time
   */
  static SharedTexts in(Stream<Document> reports, Narrative narrative, int threads) {
    SharedTexts texts = new SharedTexts();
    InOrder.map(
        reports.iterator(), report -> paragraphs(report, narrative), threads, texts::addReport);
    texts.shared.values().removeIf(places -> places.other() == null);
    return texts;
  }

  private static List<Paragraph> paragraphs(Document report, Narrative narrative) {
    return narrative.prose(report).stream()
        .filter(prose -> prose.tells(LONG))
        .map(prose -> new Paragraph(digest(prose.masked()), withoutQuote(prose.at())))
        .toList();
  }

  private void addReport(List<Paragraph> paragraphs) {
    reports++;
    paragraphs.forEach(this::add);
  }

  private void add(Paragraph paragraph) {
    Location at = paragraph.at();
    shared.merge(
        paragraph.digest(),
        new Places(at, null),
        (known, also) ->
            known.other() != null || known.first().file().equals(at.file())
                ? known
                : new Places(known.first(), at));
  }

  /** What a dossier shares with others, and that there are others. */
  List<Fact> of(Dossier dossier) {
    List<Fact> facts = new ArrayList<>();
    Set<String> own =
        dossier.documents().stream()
            .filter(document -> document.origin() == Origin.REPORT)
            .map(Document::file)
            .collect(Collectors.toSet());
    if (reports < 2 || own.isEmpty()) {
      return facts;
    }
    facts.add(new OtherReports(Location.ofFile(own.iterator().next()), Origin.REPORT, reports));
    for (Prose prose : dossier.facts(Prose.class)) {
      Places places = shared.get(digest(prose.masked()));
      if (prose.origin() == Origin.REPORT && prose.tells(LONG) && places != null) {
        Location other = own.contains(places.first().file()) ? places.other() : places.first();
        if (!own.contains(other.file())) {
          facts.add(new SharedText(prose, other));
        }
      }
    }
    return facts;
  }

  /** Identifies what reports share. */
  String digest() {
    Map<Long, Places> ordered = new TreeMap<>(shared);
    return Digests.of(
        List.of(
            reports,
            List.copyOf(ordered.keySet()),
            ordered.values().stream()
                .flatMap(places -> Stream.of(places.first(), places.other()))
                .toList()));
  }

  private static Location withoutQuote(Location at) {
    return new Location(
        at.file(),
        at.line(),
        at.column(),
        at.endLine(),
        at.endColumn(),
        "",
        null,
        null,
        at.paragraph(),
        at.page());
  }

  /** 64 bits (FNV-1a): among a million paragraphs two meet by chance once in a million runs. */
  private static long digest(String text) {
    long digest = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      digest = (digest ^ text.charAt(i)) * 0x100000001b3L;
    }
    return digest;
  }
}
