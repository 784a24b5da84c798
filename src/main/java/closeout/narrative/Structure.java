package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Document;
import closeout.dossier.Doubt;
import closeout.dossier.Fact;
import closeout.dossier.HeadingRole;
import closeout.dossier.Inspection;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.PartRole;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds out how a report is built: its parts, headings, issues and their results. */
final class Structure {

  private final Document document;
  private final Origin origin;
  private final NormalText text;
  private final List<Line> lines = new ArrayList<>();
  private final Zone[] zones;
  private final Wording wording;
  private final Consumer<? super Fact> facts;

  private Structure(Document document, Wording wording, Consumer<? super Fact> facts) {
    this.wording = wording;
    this.document = document;
    this.origin = document.origin();
    this.text = NormalText.of(document);
    this.facts = facts;
    split();
    this.zones = PageFurniture.zones(lines);
  }

  static Reading of(Document document, Wording wording, Consumer<? super Fact> facts) {
    Structure structure = new Structure(document, wording, facts);
    return structure.lines.isEmpty() ? structure.empty() : structure.read();
  }

  /** The passages without facts and numbers: all that a first look at many reports takes. */
  static Reading passages(Document document, Wording wording) {
    Structure structure = new Structure(document, wording, fact -> {});
    if (structure.lines.isEmpty()) {
      return structure.empty();
    }
    Division division = structure.divide();
    List<Passage> passages = structure.passages(division);
    return new Reading(
        structure.text, structure.origin, passages, List.of(), division.inspection());
  }

  /** What the lines turned out to be, before the facts about issues are written down. */
  private record Division(
      Forest forest, Map<Node, Block> blocks, Opening opening, Inspection inspection) {}

  private void split() {
    String value = text.value();
    int from = 0;
    for (int to = value.indexOf('\n'); to >= 0; to = value.indexOf('\n', from)) {
      String paragraph = value.substring(from, to);
      List<Integer> starts = LostBreaks.starts(paragraph);
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
        String line = paragraph.substring(starts.get(i), end);
        lines.add(new Line(lines.size(), from + starts.get(i), line));
      }
      from = to + 1;
    }
  }

  private Reading empty() {
    Location nowhere = Location.ofFile(document.file());
    facts.accept(OutlineFacts.nothing(nowhere, origin));
    return new Reading(text, origin, List.of(), List.of(), null);
  }

  private Reading read() {
    Division division = divide();
    write(division);
    List<Passage> passages = passages(division);
    return Reading.of(text, origin, passages, division.forest().ordinals(), division.inspection());
  }

  private Division divide() {
    SignatureBlock signature = SignatureBlock.in(lines, zones);
    signature.lines().forEach(i -> zones[i] = Zone.SIGNATURE);
    int signed = signature.lines().stream().mapToInt(i -> i).max().orElse(-1);
    new AttachmentList(text, origin, lines, zones, signed).read(facts);
    new ContactLines(text, origin, lines, zones).read(facts);

    List<Line> body = lines.stream().filter(line -> inBody(line)).toList();
    Forest forest = Forest.of(body, new Conclusions(wording.statuses()));
    Roles.decide(forest, Totals.in(headline(forest, body)));
    Opening opening = new Opening(text, origin);
    opening.read(forest.preamble, facts);
    DateMention signedOn = new SignatureFacts(text, origin, lines, zones).write(signature, facts);
    Inspection inspection = inspection(opening, signedOn, forest);
    facts.accept(inspection);
    return new Division(forest, blocks(forest), opening, inspection);
  }

  private List<Passage> passages(Division division) {
    zonePreamble(division.forest(), division.opening());
    return Passages.of(lines, zones, division.forest(), division.blocks());
  }

  private boolean inBody(Line line) {
    return zones[line.index()] == null || zones[line.index()] == Zone.OPENING;
  }

  /** The lines that may hold totals: all but the issues. */
  private static List<Line> headline(Forest forest, List<Line> body) {
    List<Line> headline = new ArrayList<>(forest.preamble);
    for (Node node : forest.nodes) {
      if (node.style != Style.WORDS && node.body.size() < 40) {
        headline.addAll(node.body);
      }
      headline.add(node.line);
    }
    return headline.size() > 4000 ? headline.subList(0, 4000) : headline;
  }

  private String title() {
    StringBuilder title = new StringBuilder();
    for (Line line : lines) {
      if (zones[line.index()] == Zone.TITLE && !title.toString().equals(line.text())) {
        title.append(line.text(), 0, PageFurniture.inside(line.text()));
      }
    }
    return title.toString();
  }

  private Inspection inspection(Opening opening, DateMention signedOn, Forest forest) {
    StringBuilder words = new StringBuilder();
    List<Line> told = forest.preamble.isEmpty() ? lines : forest.preamble;
    for (Line line : told) {
      if (words.length() < 900) {
        words.append(line.text(), 0, Math.min(900, line.text().length())).append('\n');
      }
    }
    String inspecting = Bodies.inspecting(words.toString());
    Line first = told.get(0);
    // Without a signature the page's date is all that says when the report was made.
    DateInterval published = new PageDates(text, origin, lines, zones).published(facts);
    return new Inspection(
        text.at(first.from(), first.to()),
        origin,
        Bodies.kind(title(), beginning()),
        Bodies.inspected(title(), words.toString()),
        inspecting,
        Bodies.level(inspecting),
        opening.date(DateRole.INSPECTION_START),
        opening.date(DateRole.INSPECTION_END),
        opening.date(DateRole.FEEDBACK),
        null,
        null,
        signedOn == null ? published : signedOn.interval(),
        published);
  }

  private String beginning() {
    return text.value().substring(0, Math.min(text.value().length(), 60_000));
  }

  private Map<Node, Block> blocks(Forest forest) {
    Paths paths = new Paths(origin == Origin.PREVIOUS ? "PR" : "R");
    Map<Node, Block> blocks = new LinkedHashMap<>();
    for (Node node : forest.nodes) {
      if (node.is(HeadingRole.ISSUE)) {
        node.key = paths.key(node);
        blocks.put(node, new Block(node));
      }
    }
    return blocks;
  }

  private void write(Division division) {
    Forest forest = division.forest();
    List<Doubt> doubts = OutlineFacts.doubts(forest, division.blocks());
    DateInterval feedback = division.inspection().feedbackOn();
    Integer year = feedback == null ? null : Integer.valueOf(feedback.last().getYear());
    Issues issues = new Issues(text, origin, doubts.isEmpty(), year, wording.vaguePhrases(), facts);
    division.blocks().forEach(issues::write);
    new OutlineFacts(text, origin, lines, forest)
        .write(division.blocks(), doubts, line -> zones[line.index()] != Zone.CHROME, facts);
  }

  /** OPENING up to the last line about the inspection, then the organisation and the summary. */
  private void zonePreamble(Forest forest, Opening opening) {
    boolean noParts = forest.roots.stream().noneMatch(root -> root.part == PartRole.ISSUE_BY_ISSUE);
    for (Line line : forest.preamble) {
      if (line.index() <= opening.lastLine()
          || opening.lastLine() < 0
              && line == forest.preamble.get(0)
              && !Passages.sums(line.text())) {
        zones[line.index()] = Zone.OPENING;
      } else if (Passages.sums(line.text()) || noParts) {
        zones[line.index()] = Zone.SUMMARY;
      } else {
        zones[line.index()] = Zone.ORGANISATION;
      }
    }
  }
}
