package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.wording.WrittenDate;

/** Writes down dates that structure gives a meaning: inspection, feedback, signature, page. */
final class DateMentions {

  private DateMentions() {}

  /**
   * @param from where the date begins in the normalised text
   */
  static DateMention of(
      NormalText text,
      Origin origin,
      int from,
      WrittenDate date,
      DateInterval interval,
      DateRole role,
      String clause) {
    Location at = text.at(from, from + date.text().length());
    return new DateMention(
        at,
        origin,
        date.text(),
        interval,
        role,
        !date.yearPrinted() && !date.rangeEnd(),
        role != DateRole.EVENT && role != DateRole.AS_OF,
        date.nearest(),
        // Blanks inside are gone in the normal spelling, but not in the source.
        date.formal() && at.quote().equals(date.text()),
        date.weekday(),
        clause,
        null);
  }
}
