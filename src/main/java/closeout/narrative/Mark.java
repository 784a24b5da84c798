package closeout.narrative;

/**
 * What the beginning of a line shows, before the levels are known.
 *
 * @param ordinal its number, or null
 * @param style the form in which it may be a heading, or null where it is none
 * @param label the label that begins it, or null; of a numbered line only where it opens an issue
 */
record Mark(Line line, Ordinal ordinal, Style style, Label label) {

  boolean heading() {
    return style != null;
  }

  Mark as(Style decided) {
    return new Mark(line, ordinal, decided, label);
  }

  /** The number for sequences; headings without ordinal have none. */
  int number() {
    return ordinal == null ? 0 : ordinal.number();
  }
}
