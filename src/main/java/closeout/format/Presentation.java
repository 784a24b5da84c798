package closeout.format;

import closeout.finding.Language;

/**
 * How an audit is to be shown.
 *
 * @param colour whether the reader is a terminal that wants colours
 * @param width columns of the page
 * @param brief whether only the verdict and a line for each finding are wanted
 * @param showPrivate whether personal data may be shown as it stands in the input
 */
public record Presentation(
    Language language, boolean colour, int width, boolean brief, boolean showPrivate) {

  /** Columns of a page that is no terminal. */
  public static final int PAGE_WIDTH = 100;

  /** Plain text for files. */
  public static Presentation plain(Language language) {
    return new Presentation(language, false, PAGE_WIDTH, false, false);
  }
}
