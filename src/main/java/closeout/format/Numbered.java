package closeout.format;

import closeout.finding.Finding;

/**
 * A finding with the number by which a page refers to it.
 *
 * @param number counted from 1 over the whole audit
 */
record Numbered(int number, Finding finding) {}
