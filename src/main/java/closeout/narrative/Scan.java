package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.FigurePlace;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One reading with all that the spotters share: clauses, quotation marks, where facts go. */
final class Scan {

  private static final Passage NOWHERE = new Passage(0, 0, Zone.OTHER, null);

  private final Lexicon notNames;
  private final Reading reading;
  private final String text;
  private final Segments segments;
  private final Enclosures enclosures;
  private final Consumer<? super Fact> facts;
  private People people;

  /**
   * @param notNames words that are no names though they look like some
   */
  Scan(Reading reading, Lexicon notNames, Consumer<? super Fact> facts) {
    this.notNames = notNames;
    this.reading = reading;
    this.text = reading.text().value();
    this.segments = new Segments(text);
    this.enclosures = new Enclosures(text);
    this.facts = facts;
  }

  Reading reading() {
    return reading;
  }

  String text() {
    return text;
  }

  /** The cell that is read, or null for a report. */
  Field field() {
    return reading.text().field();
  }

  Origin origin() {
    return reading.origin();
  }

  Segments segments() {
    return segments;
  }

  Enclosures enclosures() {
    return enclosures;
  }

  Location at(int from, int to) {
    return reading.at(from, to);
  }

  List<Passage> passages() {
    return reading.passages();
  }

  List<Passage> passagesIn(Zone first, Zone... more) {
    Set<Zone> zones = EnumSet.of(first, more);
    return reading.passages().stream().filter(passage -> zones.contains(passage.zone())).toList();
  }

  List<Passage> passagesOutside(Zone first, Zone... more) {
    Set<Zone> zones = EnumSet.of(first, more);
    return reading.passages().stream().filter(passage -> !zones.contains(passage.zone())).toList();
  }

  /** The passage at a place. */
  Passage passage(int position) {
    List<Passage> passages = reading.passages();
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Passage passage = passages.get(middle);
      if (position < passage.from()) {
        high = middle - 1;
      } else if (position >= passage.to()) {
        low = middle + 1;
      } else {
        return passage;
      }
    }
    return NOWHERE;
  }

  boolean in(int position, Zone... zones) {
    return Arrays.asList(zones).contains(passage(position).zone());
  }

  char charAt(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : '\n';
  }

  /** The numbers between two places. */
  List<Numeral> numerals(int from, int to) {
    List<Numeral> numerals = reading.numerals();
    int low = 0;
    int high = numerals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numerals.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < numerals.size() && numerals.get(end).to() <= to) {
      end++;
    }
    return numerals.subList(low, end);
  }

  /** The persons that are named in a passage. */
  List<PersonName> persons(Passage passage) {
    return persons(passage.from(), passage.to());
  }

  List<PersonName> persons(int from, int to) {
    if (people == null) {
      people = new People(text, passagesOutside(Zone.CHROME), notNames);
    }
    return people.between(from, to);
  }

  /** In which part of the report a passage stands. */
  static FigurePlace place(Passage passage) {
    return switch (passage.zone()) {
      case PROBLEM -> FigurePlace.PROBLEM;
      case RESULT -> FigurePlace.RESULT;
      case NEXT_STEPS -> FigurePlace.NEXT_STEPS;
      default -> passage.forIssue() == null ? FigurePlace.HEADLINE : FigurePlace.RESULT;
    };
  }

  void mention(MentionKind kind, int from, int to, String detail, boolean certain) {
    facts.accept(
        new Mention(
            at(from, to),
            origin(),
            kind,
            text.substring(from, to),
            detail,
            segments.words(from, to),
            passage(from).forIssue(),
            certain));
  }

  void add(Fact fact) {
    facts.accept(fact);
  }
}
