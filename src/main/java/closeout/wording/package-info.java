/**
 * How dates, deadlines, statuses, numbers and stock words are written, in ledgers and reports
 * alike.
 */
package closeout.wording;
