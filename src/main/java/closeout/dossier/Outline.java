package closeout.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The structure of a report's issue part.
 *
 * @param leaves number of leaf issues
 * @param chapters titles of the chapters above the issues
 * @param levels headings per level
 * @param parts the parts that were found
 * @param extent how many of the issues the report claims to tell
 * @param certain whether the reading is beyond doubt (docs/reading.md, Issues)
 * @param doubts what speaks against it
 */
public record Outline(
    Location at,
    Origin origin,
    int leaves,
    List<String> chapters,
    List<LevelCount> levels,
    Set<PartRole> parts,
    Extent extent,
    boolean certain,
    List<Doubt> doubts)
    implements Fact {

  /** How many of the issues a report claims to tell. */
  public enum Extent {
    /** Each of them is told (逐项公布). */
    ALL,
    /** Some are picked out (重点问题整改情况). */
    SELECTION,
    UNSAID
  }

  /** Containment from which a chapter carries an announced name. */
  private static final double ALIKE = 0.6;

  public Outline {
    chapters = List.copyOf(chapters);
    levels = List.copyOf(levels);
    parts = Set.copyOf(parts);
    doubts = List.copyOf(doubts);
  }

  /** Titles of the headings that can be read in two ways. */
  public List<String> twofold() {
    return doubts.stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.TWO_READINGS)
        .map(Doubt::detail)
        .toList();
  }

  /** Whether the number is the count of leaves or of a level that is not all chapters. */
  public boolean counts(long number) {
    return number == leaves
        || levels.stream().anyMatch(level -> !level.chapters() && level.headings() == number);
  }

  /** Whether fewer issues than stated are to be expected. */
  public boolean selects() {
    return extent == Extent.SELECTION;
  }

  /** Whether any level has that many headings. */
  public boolean hasLevelOf(long number) {
    return levels.stream().anyMatch(level -> level.headings() == number);
  }

  /** The parts that a report must have and this one has not; an issue part must hold issues. */
  public List<PartRole> missingParts() {
    return Stream.of(PartRole.ORGANISATION, PartRole.ISSUE_BY_ISSUE, PartRole.NEXT_STEPS)
        .filter(part -> !parts.contains(part) || part == PartRole.ISSUE_BY_ISSUE && leaves == 0)
        .toList();
  }

  /** Those of the announced names that no chapter carries. */
  public List<String> withoutChapter(List<String> names) {
    return names.stream().filter(name -> chapters.stream().noneMatch(c -> alike(name, c))).toList();
  }

  private static boolean alike(String name, String chapter) {
    return Bigrams.of(name).containment(Bigrams.of(chapter)) >= ALIKE;
  }

  /** Whether so many of the issues have a conclusion that the others lack one: three in five. */
  public boolean concludesMostly(long concluded) {
    return leaves >= 3 && 5 * concluded >= 3L * leaves;
  }

  @Override
  public String content() {
    return "outline";
  }
}
