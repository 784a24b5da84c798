package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds mailboxes in the contact region that belong to a person: their name is a number. */
final class PersonalContacts implements Spotter {

  private static final Phrase NUMERIC_MAILBOX =
      Phrase.compile(
          "(?<![0-9A-Za-z._-])[0-9]{5,11}@[0-9A-Za-z-]{1,40}(?:\\.[0-9A-Za-z-]{1,20}){1,4}");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesIn(Zone.CONTACT)) {
      Search mailbox = NUMERIC_MAILBOX.matcher(scan.text()).region(passage.from(), passage.to());
      while (mailbox.find()) {
        scan.mention(MentionKind.PERSONAL_CONTACT, mailbox.start(), mailbox.end(), "", true);
      }
    }
  }
}
