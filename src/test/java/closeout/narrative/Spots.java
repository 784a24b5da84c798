package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What the spotters find in a few words. */
final class Spots {

  private Spots() {}

  /** The words of the mentions of one kind in the result of an issue. */
  static List<String> inResult(MentionKind kind, String text) {
    return in(kind, "RESULT(R1): " + text.replace("\n", "\nRESULT(R1): "));
  }

  /** The words of the mentions of one kind; paragraphs as in {@link Readings}. */
  static List<String> in(MentionKind kind, String paragraphs) {
    return mentions(kind, paragraphs).stream().map(Mention::text).toList();
  }

  /** The same, with the detail behind the words. */
  static List<String> detailed(MentionKind kind, String paragraphs) {
    return mentions(kind, paragraphs).stream()
        .map(mention -> mention.text() + " " + mention.detail())
        .toList();
  }

  /** Words and certainty: 张吉惟 is only likely to be an example. */
  static List<String> uncertain(MentionKind kind, String paragraphs) {
    return mentions(kind, paragraphs).stream()
        .filter(mention -> !mention.certain())
        .map(Mention::text)
        .toList();
  }

  static List<Mention> mentions(MentionKind kind, String paragraphs) {
    return facts(Mention.class, paragraphs).stream()
        .filter(mention -> mention.kind() == kind)
        .toList();
  }

  /** The facts of one type in the result of an issue. */
  static <T extends Fact> List<T> resultFacts(Class<T> type, String text) {
    return facts(type, "RESULT(R1): " + text.replace("\n", "\nRESULT(R1): "));
  }

  static <T extends Fact> List<T> facts(Class<T> type, String paragraphs) {
    return Readings.observed(
        Mentions.inReports(Wording.BUILT_IN), Readings.of(paragraphs.split("\n")), type);
  }

  /** The words of the mentions of one kind in a cell of a ledger. */
  static List<String> inCell(MentionKind kind, Concept concept, String text) {
    return cellFacts(Mention.class, concept, text).stream()
        .filter(mention -> mention.kind() == kind)
        .map(Mention::text)
        .toList();
  }

  static <T extends Fact> List<T> cellFacts(Class<T> type, Concept concept, String text) {
    Location at = new Location("ledger.csv", 2, 1, 2, 2, text, 2, concept.code(), null, null);
    Field field = new Field(at, Origin.LEDGER, "L1", concept, concept.code(), text, Content.TEXT);
    List<T> found = new ArrayList<>();
    for (Fact fact : new Narrative().read(field)) {
      if (type.isInstance(fact)) {
        found.add(type.cast(fact));
      }
    }
    return found;
  }
}
