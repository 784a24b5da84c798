package closeout.read;

import closeout.dossier.Location;
import closeout.dossier.Source;
import closeout.finding.InputError;
import closeout.policy.Nearest;
import closeout.policy.PolicyException;
import closeout.policy.Waiver;
import closeout.policy.WaiverSettings;
import closeout.policy.Waivers;
import closeout.wording.Dates;
import closeout.wording.Reasons;
import closeout.wording.Spelling;
import closeout.wording.Wording;
import closeout.wording.WrittenDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads lists of waivers, tables or YAML. A list that is damaged is refused whole; what one waiver
 * lacks is left to the rules.
 */
public final class WaiverReader {

  private static final Set<String> YAML = Set.of("yaml", "yml");

  /** Spreadsheets add it to days. */
  private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(?::00)?$");

  private final Collection<String> rules;
  private final List<InputError> errors = new ArrayList<>();
  private final TextFile file;
  private final Problems problems;

  private WaiverReader(Path path, byte[] bytes, Collection<String> rules) {
    this.rules = rules;
    this.problems = new Problems(path.toString(), errors::add);
    Decoder.Decoded decoded = new Decoder(null).decode(bytes, problems);
    this.file =
        new TextFile(
            path.toString(),
            decoded.text(),
            decoded.encoding(),
            Hashes.of(bytes),
            Lines.of(decoded.text()));
  }

  /**
   * The waivers of a file.
   *
   * @param rules names of the rules there are
   * @throws PolicyException where it is damaged
   * @throws IOException where it cannot be read
   */
  public static Waivers read(Path path, Collection<String> rules) throws IOException {
    WaiverReader reader = new WaiverReader(path, Files.readAllBytes(path), rules);
    reader.refuseDamage();
    boolean yaml = YAML.contains(FileKind.ending(path.toString()));
    List<Waiver> waivers = yaml ? reader.settings() : reader.table();
    reader.refuseDamage();
    TextFile file = reader.file;
    return new Waivers(
        new Source(file.path(), Source.Kind.WAIVERS, file.sha256(), file.encoding()), waivers);
  }

  private void refuseDamage() {
    if (!errors.isEmpty()) {
      throw new PolicyException(errors);
    }
  }

  private List<Waiver> settings() throws IOException {
    List<Waiver> waivers = new ArrayList<>();
    for (WaiverSettings.Entry entry : WaiverSettings.parse(file.path(), file.text())) {
      Map<String, String> values = new HashMap<>();
      entry.values().forEach((key, value) -> put(key, value, entry.line(), values));
      waivers.add(waiver(lineFrom(entry.line(), entry.column()), values));
    }
    return waivers;
  }

  private Location lineFrom(int line, int column) {
    int from = file.lines().start(line) + Math.max(0, column - 1);
    int next = file.lines().start(line + 1);
    String rest = file.text().substring(from, next < 0 ? file.text().length() : next);
    String words = rest.strip();
    return file.at(from, from + words.length(), words, null, null);
  }

  private List<Waiver> table() {
    List<Row> rows = new WaiverRows(file, problems).rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    Row header = rows.get(0);
    Map<String, String> labels = new HashMap<>();
    header.cells().stream()
        .filter(label -> !Spelling.blank(label))
        .forEach(label -> put(label, label, header.line(), labels));
    if (errors.isEmpty()) {
      WaiverColumns.demand(labels.keySet(), header.line(), problems);
    }
    List<Waiver> waivers = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      int width = header.cells().size();
      if (row.cells().stream().skip(width).anyMatch(cell -> !Spelling.blank(cell))) {
        problems.at(row.line(), 0, "waivers-row-too-long", row.cells().size(), width);
      } else {
        waivers.add(waiver(row.at(), values(header, row)));
      }
    }
    return waivers;
  }

  private static Map<String, String> values(Row header, Row row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String field = WaiverColumns.field(header.cell(i));
      if (field != null) {
        values.put(field, row.cell(i).strip());
      }
    }
    return values;
  }

  /** Keeps a value under the field that its label stands for. */
  private void put(String label, String value, int line, Map<String, String> values) {
    String field = WaiverColumns.field(label);
    if (field == null) {
      String nearest = WaiverColumns.nearest(label);
      problems.at(line, 0, "waivers-unknown-column", label, nearest, WaiverColumns.known());
    } else if (values.put(field, value) != null && !field.equals(WaiverColumns.IGNORED)) {
      problems.at(line, 0, "waivers-repeated-column", label, field);
    }
  }

  private Waiver waiver(Location at, Map<String, String> values) {
    String rule = values.getOrDefault("rule", "");
    String reason = values.getOrDefault("reason", "");
    String expiry = values.getOrDefault("expires", "");
    boolean known = rules.contains(rule);
    return new Waiver(
        at,
        rule,
        known,
        known ? "" : Nearest.to(rule, rules),
        new Waiver.Subject(
            fingerprint(values),
            part(values, "dossier"),
            part(values, "issue"),
            part(values, "words")),
        reason,
        Reasons.given(reason),
        name(values, "requester"),
        name(values, "approver"),
        expiry,
        day(expiry),
        Waiver.Use.NONE);
  }

  private static String fingerprint(Map<String, String> values) {
    String fingerprint = part(values, "fingerprint");
    return fingerprint == null ? null : Spelling.compact(fingerprint).toLowerCase(Locale.ROOT);
  }

  private static String part(Map<String, String> values, String field) {
    String value = values.getOrDefault(field, "");
    return Spelling.blank(value) ? null : value;
  }

  /** Who it is; words like 待定 name nobody. */
  private static String name(Map<String, String> values, String field) {
    String value = values.getOrDefault(field, "");
    return Wording.BUILT_IN.vocabulary().content(value).empty() ? "" : value;
  }

  /** The one day that the text names, and nothing beside it, or null. */
  private static LocalDate day(String text) {
    String plain = MIDNIGHT.matcher(text.strip()).replaceFirst("");
    List<WrittenDate> dates = Dates.inCell(plain);
    if (dates.size() != 1 || dates.get(0).to() - dates.get(0).from() != plain.length()) {
      return null;
    }
    WrittenDate date = dates.get(0);
    boolean day = date.interval() != null && date.interval().exact() && !date.limit();
    return day ? date.interval().first() : null;
  }
}
