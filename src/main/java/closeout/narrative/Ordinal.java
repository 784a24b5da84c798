package closeout.narrative;

/**
 * The number that begins a heading.
 *
 * @param printed without brackets and stops: 一, 3, 1.2
 * @param group what stands above the number in it: 1 of 1.2; else ""
 * @param length how many characters it takes in its line
 */
record Ordinal(Style style, int number, String printed, String group, int length) {}
