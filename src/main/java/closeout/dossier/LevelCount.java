package closeout.dossier;

/**
 * How many headings of one level the issue part has; a stated total may mean any of them.
 *
 * @param style the form of the ordinal
 * @param headings how many
 * @param chapters whether all of them are chapters of the next level
 */
public record LevelCount(int level, String style, int headings, boolean chapters) {}
