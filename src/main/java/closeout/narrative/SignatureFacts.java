package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Signature;
import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.List;
import java.util.function.Consumer;

/** Writes down the signature with its date. */
final class SignatureFacts {

  private static final int SHOWN = 3;
  private static final int LONGEST_SHOWN = 24;

  private final NormalText text;
  private final Origin origin;
  private final List<Line> lines;
  private final Zone[] zones;

  SignatureFacts(NormalText text, Origin origin, List<Line> lines, Zone[] zones) {
    this.text = text;
    this.origin = origin;
    this.lines = lines;
    this.zones = zones;
  }

  /** The date of the signature, or null. */
  DateMention write(SignatureBlock block, Consumer<? super Fact> facts) {
    DateMention date = date(block);
    if (date != null) {
      facts.accept(date);
    }
    String units = block.units().isEmpty() ? null : String.join("、", block.units());
    facts.accept(new Signature(at(block), origin, units, date, lastLines()));
    return date;
  }

  private DateMention date(SignatureBlock block) {
    if (block.dated() == null) {
      return null;
    }
    Line line = block.dated();
    int from = block.dateFrom();
    for (WrittenDate date : Dates.find(line.text().substring(from))) {
      int begin = line.from() + from + date.from();
      return DateMentions.of(
          text, origin, begin, date, date.interval(), DateRole.SIGNATURE, line.text());
    }
    return damaged(line, from);
  }

  /** A date with placeholders, or without its year's digits, is there but says no day. */
  private DateMention damaged(Line line, int from) {
    Location at = text.at(line.from() + from, line.to());
    DateInterval none = null;
    return new DateMention(
        at,
        origin,
        line.text().substring(from),
        none,
        DateRole.SIGNATURE,
        false,
        true,
        null,
        false,
        null,
        line.text(),
        null);
  }

  private Location at(SignatureBlock block) {
    if (block.lines().isEmpty()) {
      Line last = lines.get(lines.size() - 1);
      return text.at(last.from(), last.to());
    }
    int first = block.lines().stream().mapToInt(i -> i).min().orElseThrow();
    int last = block.lines().stream().mapToInt(i -> i).max().orElseThrow();
    return text.at(lines.get(first).from(), lines.get(last).to());
  }

  private String lastLines() {
    List<String> last =
        lines.stream()
            .filter(line -> zones[line.index()] != Zone.CHROME)
            .map(Line::text)
            .map(
                words ->
                    words.length() > LONGEST_SHOWN
                        ? words.substring(0, LONGEST_SHOWN) + "…"
                        : words)
            .toList();
    return String.join("\n", last.subList(Math.max(0, last.size() - SHOWN), last.size()));
  }
}
