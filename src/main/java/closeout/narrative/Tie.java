package closeout.narrative;

import closeout.dossier.Relation;
import java.util.function.Consumer;

/** Finds one kind of statement that ties figures together. */
interface Tie {

  void tie(Figuring figuring, Consumer<? super Relation> relations);
}
