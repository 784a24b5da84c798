package closeout.dossier;

/**
 * A stretch of a paragraph that lies in one spot of its file, up to the next stretch.
 *
 * @param from its first character in the paragraph, counted from 0
 */
public record Stretch(int from, Spot spot) {}
