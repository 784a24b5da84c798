package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.wording.Search;
import java.util.List;
import java.util.function.Consumer;

/** Finds the contact region: paragraphs with contact labels or an invitation, behind the issues. */
final class ContactLines {

  private static final int NEAR_END = 14;

  private final NormalText text;
  private final Origin origin;
  private final List<Line> lines;
  private final Zone[] zones;

  ContactLines(NormalText text, Origin origin, List<Line> lines, Zone[] zones) {
    this.text = text;
    this.origin = origin;
    this.lines = lines;
    this.zones = zones;
  }

  void read(Consumer<? super Fact> facts) {
    ContactRegion region = new ContactRegion(text, origin);
    int first = first();
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean free = zones[i] == null || zones[i] == Zone.CONTACT;
      if (free && ContactRegion.belongs(line.text())) {
        zones[i] = Zone.CONTACT;
        Line next = i + 1 < lines.size() && zones[i + 1] == null ? lines.get(i + 1) : null;
        if (next != null && line.text().endsWith("：") && next.text().length() < 60) {
          zones[i + 1] = Zone.CONTACT;
        }
        region.contacts(line, next).forEach(facts);
        invitation(line, facts);
      }
    }
  }

  /** Contacts stand behind the last numbered heading, or close to the end. */
  private int first() {
    int last = 0;
    int open = 0;
    for (int i = lines.size() - 1; i >= 0 && open < NEAR_END; i--) {
      open += zones[i] == null || zones[i] == Zone.SIGNATURE ? 1 : 0;
      last = i;
    }
    for (int i = lines.size() - 1; i > last; i--) {
      Ordinal ordinal = Ordinals.at(lines.get(i).text());
      if (zones[i] == null && ordinal != null && lines.get(i).text().length() > 6) {
        return i + 1;
      }
    }
    return last;
  }

  private void invitation(Line line, Consumer<? super Fact> facts) {
    Search invitation = ContactRegion.INVITATION.matcher(line.text());
    if (invitation.find()) {
      facts.accept(
          new Statement(
              text.at(line.from() + invitation.start(), line.from() + invitation.end()),
              origin,
              StatementKind.INVITATION,
              invitation.group(),
              List.of(),
              null,
              false,
              null));
    }
  }
}
