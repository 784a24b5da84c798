package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import closeout.dossier.Table.Kind;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads the inputs of one group: one dossier, or one for each body of an export. */
final class GroupReader {

  private final Policy policy;
  private final FileReader files;
  private final Consumer<InputError> errors;

  GroupReader(Policy policy, FileReader files, Consumer<InputError> errors) {
    this.policy = policy;
    this.files = files;
    this.errors = errors;
  }

  /**
   * The dossiers of the group, each made when it is asked for: the facts of an export of many
   * bodies take far more room than its rows. None where nothing could be read.
   *
   * @param origin LEDGER for what is to be checked, PREVIOUS for the earlier submission
   */
  List<Supplier<Dossier>> read(InputGroup group, Origin origin) {
    Gathered gathered = new Gathered();
    for (Path path : group.files()) {
      gathered.add(files.read(path, origin == Origin.PREVIOUS ? origin : Origin.REPORT), origin);
    }
    if (gathered.sources.isEmpty()) {
      return List.of();
    }
    EvidenceListing listing =
        group.evidence() == null || origin == Origin.PREVIOUS
            ? EvidenceListing.NONE
            : EvidenceFolders.list(group.evidence(), errors);
    if (listing.folder() != null) {
      String folder = group.evidence().toString();
      gathered.sources.add(new Source(folder, Source.Kind.EVIDENCE, "", null));
    }
    List<Supplier<Dossier>> dossiers = new ArrayList<>();
    byBody(gathered, group.id())
        .forEach((body, tables) -> dossiers.add(() -> of(body, tables, gathered, origin, listing)));
    return dossiers;
  }

  private Dossier of(
      String body,
      List<LedgerTable> tables,
      Gathered gathered,
      Origin origin,
      EvidenceListing listing) {
    List<Fact> facts = new ArrayList<>(gathered.inputs);
    facts.addAll(new LedgerFacts(origin, policy, listing).of(tables));
    facts.addAll(listing.facts());
    return new Dossier(body, gathered.sources, gathered.documents, facts);
  }

  /** What the files of a group hold. */
  private static final class Gathered {

    private final List<LedgerTable> tables = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Fact> inputs = new ArrayList<>();

    private void add(ReadFile file, Origin origin) {
      if (file == null) {
        return;
      }
      sources.add(file.source(origin));
      inputs.addAll(file.facts(origin));
      tables.addAll(file.tables());
      if (file.document() != null) {
        documents.add(file.document());
      }
    }
  }

  /**
   * The tables of each body. Only an export is split: a report beside the tables, or a table
   * without the column, speaks for all bodies together.
   */
  private static Map<String, List<LedgerTable>> byBody(Gathered gathered, String id) {
    Map<String, List<LedgerTable>> bodies = new LinkedHashMap<>();
    boolean export =
        gathered.documents.isEmpty()
            && !gathered.tables.isEmpty()
            && gathered.tables.stream()
                .allMatch(table -> table.has(Concept.BODY) || table.kind() == Kind.ROSTER)
            && gathered.tables.stream().anyMatch(table -> table.kind() == Kind.WIDE);
    if (!export) {
      bodies.put(id, gathered.tables);
      return bodies;
    }
    List<LedgerTable> rosters =
        gathered.tables.stream().filter(table -> table.kind() == Kind.ROSTER).toList();
    for (LedgerTable table : gathered.tables) {
      if (table.kind() == Kind.ROSTER) {
        continue;
      }
      Map<String, List<Row>> rows = rowsByBody(table, id);
      rows.forEach(
          (body, own) ->
              bodies.computeIfAbsent(body, any -> new ArrayList<>()).add(table.only(own)));
    }
    bodies.values().forEach(tables -> tables.addAll(rosters));
    if (bodies.isEmpty()) {
      bodies.put(id, gathered.tables);
    }
    return bodies;
  }

  private static Map<String, List<Row>> rowsByBody(LedgerTable table, String id) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    String body = id;
    for (Row row : table.rows()) {
      String own = table.text(row, Concept.BODY).strip();
      body = own.isEmpty() ? body : own;
      rows.computeIfAbsent(body, any -> new ArrayList<>()).add(row);
    }
    return rows;
  }
}
