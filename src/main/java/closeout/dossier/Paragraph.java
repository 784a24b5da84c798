package closeout.dossier;

/**
 * A line of a text file, or a paragraph of a word-processor file.
 *
 * @param line counted from 1 in the file
 * @param text the original text
 * @param paragraph the paragraph number, or null in text files
 * @param page the page number, or null
 */
public record Paragraph(int line, String text, Integer paragraph, Integer page) {}
