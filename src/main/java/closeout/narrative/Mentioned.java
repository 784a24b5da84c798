package closeout.narrative;

import closeout.dossier.Quantity;
import closeout.dossier.ReportedFigure;
import closeout.dossier.UnitClass;
import java.util.Set;

/**
 * A figure of a report where the text mentions it.
 *
 * @param before the words in front of it: of its clause, not reaching over the number before
 * @param after the words behind its unit, up to the next mark or number
 * @param noun what it counts by its own words, or ""
 * @param topic the topic that its own noun names, or null
 * @param progress how far what it counts is, or null
 * @param depth how many brackets are open around it in its sentence
 */
record Mentioned(
    Numeral numeral,
    Sentence sentence,
    String before,
    String after,
    String noun,
    Topic topic,
    Progress progress,
    int depth,
    ReportedFigure figure) {

  /** Units that differ in style only. */
  private static final Set<String> GENERIC = Set.of("", "个", "项", "条", "件");

  int from() {
    return numeral.from();
  }

  int to() {
    return numeral.to();
  }

  Quantity value() {
    return figure.value();
  }

  UnitClass unitClass() {
    return numeral.unitClass();
  }

  boolean claim() {
    return figure.claim();
  }

  boolean headline() {
    return figure.headline();
  }

  /** Whether it counts a status of what the other counts in all. */
  boolean statusOf(Mentioned other) {
    return progress != null && topic != null && topic == other.topic;
  }

  /** Whether it counts persons by what was done to them. */
  boolean sanction() {
    return figure.metric().startsWith("persons_");
  }

  boolean total() {
    return topic != null && progress == null;
  }

  Mentioned with(ReportedFigure other) {
    return new Mentioned(numeral, sentence, before, after, noun, topic, progress, depth, other);
  }

  /** Whether the two may stand in one equation (docs/reading.md, Numbers). */
  boolean comparable(Mentioned other) {
    if (unitClass() != other.unitClass()) {
      return false;
    }
    return switch (unitClass()) {
      case ITEMS ->
          GENERIC.contains(numeral.bareUnit()) && GENERIC.contains(other.numeral.bareUnit())
              || sameUnit(other);
      case ORGANISATIONS, OCCASIONS, OTHER -> numeral.understood() && sameUnit(other);
      default -> true;
    };
  }

  private boolean sameUnit(Mentioned other) {
    return numeral.bareUnit().equals(other.numeral.bareUnit());
  }
}
