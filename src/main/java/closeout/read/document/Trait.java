package closeout.read.document;

import closeout.dossier.TraitKind;

/**
 * Something noteworthy about a file itself.
 *
 * @param detail names or words, or ""
 * @param count how often
 * @param place of the first, or null where it is the whole file
 * @param row of the first in its table, or 0
 * @param column of the first in its table, counted from 0
 */
public record Trait(TraitKind kind, String detail, int count, Place place, int row, int column) {}
