package closeout.narrative;

/** Looks for one kind of noteworthy spots. */
interface Spotter {

  void spot(Scan scan);
}
