package closeout.read.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Text, Grid {}
