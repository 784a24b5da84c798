package closeout.dossier;

import java.util.List;

/** A statement that ties figures together, so that each of them can be verified or contradicted. */
public interface Relation extends Fact {

  List<ReportedFigure> figures();
}
