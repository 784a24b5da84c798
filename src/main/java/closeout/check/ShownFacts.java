package closeout.check;

import closeout.dossier.Column;
import closeout.dossier.Contact;
import closeout.dossier.Dossier;
import closeout.dossier.Evidence;
import closeout.dossier.Fact;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.IssueMatch;
import closeout.dossier.Mention;
import closeout.dossier.Outline;
import closeout.dossier.Section;
import closeout.dossier.Signature;
import java.util.List;
import java.util.Set;

/**
 * The facts that formatters show beside findings and figures. The others, which only rules look at,
 * go after the judgement: a run over a thousand dossiers holds all of them to its end.
 */
final class ShownFacts {

  static final Set<Class<? extends Fact>> TYPES =
      Set.of(
          Column.class,
          Contact.class,
          Evidence.class,
          Inspection.class,
          Issue.class,
          IssueMatch.class,
          Mention.class,
          Outline.class,
          Section.class,
          Signature.class);

  private ShownFacts() {}

  static Dossier of(Dossier dossier) {
    List<Fact> shown =
        dossier.facts().stream().filter(fact -> TYPES.contains(fact.getClass())).toList();
    return new Dossier(dossier.id(), dossier.sources(), dossier.documents(), shown);
  }
}
