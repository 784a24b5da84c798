package closeout.narrative;

import closeout.dossier.Document;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Prose;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reads Chinese prose: what a report states, and what the text cells of a ledger state. */
public final class Narrative {

  private static final Observer PROSE = new ProsePassages();

  /** From this length observers share out a report among the processors. */
  private static final int LONG = 200_000;

  private final Wording wording;
  private final List<Observer> inReports;
  private final List<Observer> inCells;
  private final SilentCells silent = new SilentCells();

  /** Reads by the words of the program. */
  public Narrative() {
    this(Wording.BUILT_IN);
  }

  /** Reads by words that a user may have changed. */
  public Narrative(Wording wording) {
    this.wording = wording;
    this.inReports =
        List.of(
            new Genres(),
            new Figures(),
            new EnumeratorSequences(),
            new FullCompletions(),
            new AnnouncedAspects(),
            PROSE,
            new Approvals(),
            Mentions.inReports(wording));
    this.inCells = List.of(Mentions.inCells(wording));
  }

  /**
   * All facts of a report: sections, issues, measures, dates, figures, relations, mentions,
   * contact, signature.
   */
  public List<Fact> read(Document document) {
    List<Fact> facts = new ArrayList<>();
    Reading reading = Structure.of(document, wording, facts::add);
    boolean together = reading.text().value().length() >= LONG;
    (together ? inReports.parallelStream() : inReports.stream())
        .map(observer -> observed(observer, reading))
        .forEachOrdered(facts::addAll);
    return List.copyOf(facts);
  }

  private static List<Fact> observed(Observer observer, Reading reading) {
    List<Fact> facts = new ArrayList<>();
    observer.observe(reading, facts::add);
    return facts;
  }

  /** The paragraphs of a report alone, for a look at many reports. */
  public List<Prose> prose(Document document) {
    List<Prose> prose = new ArrayList<>();
    PROSE.observe(
        Structure.passages(document, wording),
        fact -> {
          if (fact instanceof Prose paragraph) {
            prose.add(paragraph);
          }
        });
    return List.copyOf(prose);
  }

  /**
   * What a cell's text holds beside its concept: work that goes on, reasons, placeholders, private
   * data.
   */
  public List<Fact> read(Field field) {
    if (silent.knows(field)) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    Reading reading = Cells.reading(field);
    inCells.forEach(observer -> observer.observe(reading, facts::add));
    if (facts.isEmpty()) {
      silent.add(field);
    }
    return List.copyOf(facts);
  }
}
