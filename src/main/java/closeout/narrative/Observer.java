package closeout.narrative;

import closeout.dossier.Fact;
import java.util.function.Consumer;

/** Looks for one kind of thing in a text and states what is there, without judging it. */
interface Observer {

  void observe(Reading reading, Consumer<? super Fact> facts);
}
