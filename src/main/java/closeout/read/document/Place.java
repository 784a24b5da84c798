package closeout.read.document;

import closeout.dossier.Spot;

/**
 * Where something stands in a document.
 *
 * @param paragraph in a word-processor file, or null
 * @param page of a paged file, or null
 * @param spot or null
 */
public record Place(Integer paragraph, Integer page, Spot spot) {}
