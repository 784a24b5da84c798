package closeout.dossier;

import java.util.List;
import java.util.Set;

/**
 * The structure of a report's issue part.
 *
 * @param leaves number of leaf issues
 * @param chapters titles of the chapters above the issues
 * @param levels headings per level
 * @param parts the parts that were found
 * @param certain whether the reading is beyond doubt (catalogue D4)
 * @param doubts what speaks against it, in words for the reader
 */
public record Outline(
    Location at,
    Origin origin,
    int leaves,
    List<String> chapters,
    List<LevelCount> levels,
    Set<PartRole> parts,
    boolean certain,
    List<String> doubts)
    implements Fact {

  public Outline {
    chapters = List.copyOf(chapters);
    levels = List.copyOf(levels);
    parts = Set.copyOf(parts);
    doubts = List.copyOf(doubts);
  }

  /** Whether the number is the count of leaves or of a level that is not all chapters. */
  public boolean counts(long number) {
    return number == leaves
        || levels.stream().anyMatch(level -> !level.chapters() && level.headings() == number);
  }

  /** Whether any level has that many headings. */
  public boolean hasLevelOf(long number) {
    return levels.stream().anyMatch(level -> level.headings() == number);
  }

  @Override
  public String content() {
    return "outline";
  }
}
