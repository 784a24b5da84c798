package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import java.util.List;

/** Finds persons whose health, belief or need is told beside their full name. */
final class SensitiveAttributes implements Spotter {

  private static final Phrase ACTS =
      Phrase.compile("(?:同志)?(?:走访|慰问|看望|帮助|为|对|组织|带队|主持|负责|牵头|参加|前往|到|联系|关心|及时|代表|包)");

  private final Lexicon attributes;

  SensitiveAttributes(Lexicon attributes) {
    this.attributes = attributes;
  }

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.CONTACT, Zone.SIGNATURE)) {
      for (PersonName name : scan.persons(passage)) {
        if (!name.masked()) {
          spot(scan, name);
        }
      }
    }
  }

  private void spot(Scan scan, PersonName name) {
    String text = scan.text();
    Span clause = scan.segments().clause(name.from());
    String after = text.substring(name.to(), Math.min(clause.to(), name.to() + 40));
    int from = Math.max(clause.from(), name.from() - 40);
    List<Span> told = attributes.find(text, from, Math.min(clause.to(), name.to() + 40));
    if (name.office()) {
      told = told.stream().filter(attribute -> describes(text, attribute, name)).toList();
    }
    if (!ACTS.matcher(after).lookingAt() && !told.isEmpty()) {
      String attribute = told.get(0).in(text);
      scan.mention(MentionKind.SENSITIVE_ATTRIBUTE, name.from(), name.to(), attribute, true);
    }
  }

  /** 身患癌症的教师王某: of who holds a post, only what stands right before it is told. */
  private static boolean describes(String text, Span attribute, PersonName name) {
    int post = name.from() - name.post().length();
    return attribute.to() <= post && "的".contains(text.substring(attribute.to(), post));
  }
}
