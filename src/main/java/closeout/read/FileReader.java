package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.FileTrait;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.dossier.TraitKind;
import closeout.finding.InputError;
import closeout.read.document.DocumentException;
import closeout.read.document.DocumentReader;
import closeout.read.document.FileFormat;
import closeout.read.document.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads one file as tables of the ledger, as a report, or as both, by its content. */
final class FileReader {

  private static final long LARGEST = Integer.MAX_VALUE - 64L;

  /** A text of fewer Chinese characters under the name of an office file is what is left of one. */
  private static final int FEW_CHARACTERS = 20;

  private final TableReader tables;
  private final Decoder decoder;
  private final InputStream standardInput;
  private final Consumer<InputError> errors;
  private final Limits limits = Limits.builtIn();

  FileReader(
      TableReader tables, Decoder decoder, InputStream standardInput, Consumer<InputError> errors) {
    this.tables = tables;
    this.decoder = decoder;
    this.standardInput = standardInput;
    this.errors = errors;
  }

  TableReader tables() {
    return tables;
  }

  /**
   * The large export in a file, or null where it is something else.
   *
   * @param id the body of rows that name none
   * @param large how many bytes make a file too large to be read at once
   */
  Export export(Path path, String id, long large) throws IOException {
    boolean table =
        path.getFileName() != null
            && FileKind.of(path.getFileName().toString()) == FileKind.TABLE
            && Files.isRegularFile(path)
            && Files.size(path) > large;
    return table ? Export.of(path, id, tables, decoder, errors, large / 2) : null;
  }

  /** The file as what it is, or null where it cannot be read, which is told. */
  ReadFile read(Path path, Origin reports) {
    Problems problems = new Problems(path.toString(), errors);
    boolean standard = path.toString().equals("-");
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    FileKind kind = standard ? FileKind.TEXT : FileKind.of(name);
    byte[] bytes = bytes(path, kind, problems);
    if (bytes == null) {
      return null;
    }
    if (bytes.length == 0) {
      problems.wholeFile("empty");
      return null;
    }
    FileFormat format = FileFormat.of(bytes);
    String ending = standard ? "" : FileKind.ending(name);
    if (format == FileFormat.TEXT) {
      return text(path, bytes, kind, ending, reports, problems);
    }
    return format.read()
        ? document(path, bytes, format, ending, reports, problems)
        : unsupported(format, ending, problems);
  }

  private static ReadFile unsupported(FileFormat format, String ending, Problems problems) {
    String kind =
        format == FileFormat.OTHER_ZIP && !ending.isEmpty()
            ? "." + ending
            : format.name().toLowerCase(Locale.ROOT).replace("other_", "");
    problems.wholeFile("kind-unsupported", kind, FileKind.READ);
    return null;
  }

  private ReadFile document(
      Path path,
      byte[] bytes,
      FileFormat format,
      String ending,
      Origin reports,
      Problems problems) {
    if (bytes.length > limits.fileBytes()) {
      problems.wholeFile("file-too-large", bytes.length);
      return null;
    }
    try {
      return new DocumentFile(path.toString(), reports, tables, problems)
          .read(
              new DocumentReader(limits).read(bytes, format),
              Hashes.of(bytes),
              misnamed(path, format, ending));
    } catch (DocumentException e) {
      problems.wholeFile(e.code(), e.arguments().toArray());
      return null;
    }
  }

  private static List<FileTrait> misnamed(Path path, FileFormat format, String ending) {
    if (ending.isEmpty() || format.fits(ending)) {
      return List.of();
    }
    String kind = format.name().toLowerCase(Locale.ROOT);
    Location file = Location.ofFile(path.toString());
    return List.of(new FileTrait(file, Origin.REPORT, TraitKind.MISNAMED, kind, 1));
  }

  private ReadFile text(
      Path path, byte[] bytes, FileKind kind, String ending, Origin reports, Problems problems) {
    Decoder.Decoded decoded = decoder.decode(bytes, problems);
    if (decoded.text().isBlank()) {
      problems.wholeFile("empty");
      return null;
    }
    if (kind.binary() && !readable(decoded.text())) {
      problems.wholeFile("not-what-its-name-says", "." + ending);
      return null;
    }
    TextFile file =
        new TextFile(
            path.toString(),
            decoded.text(),
            decoded.encoding(),
            Hashes.of(bytes),
            Lines.of(decoded.text()));
    List<FileTrait> traits =
        kind.binary() ? misnamed(path, FileFormat.TEXT, ending) : List.<FileTrait>of();
    if (kind == FileKind.TABLE || tables.looksLikeTable(file)) {
      LedgerTable table = tables.read(file, problems);
      return table == null ? null : file.read(null, List.of(table), traits);
    }
    return report(file, reports, problems, traits);
  }

  /** A report with the tables in its lines: its own list of issues, or tables of the ledger. */
  private ReadFile report(
      TextFile file, Origin reports, Problems problems, List<FileTrait> traits) {
    List<Paragraph> lines = Paragraphs.of(file, problems);
    List<LineTable> found = LineTables.of(file.path(), lines, tables);
    ReportTables report = new ReportTables(lines);
    found.forEach(
        table -> report.add(tables.read(table.rows(), problems), table.first(), table.behind()));
    List<LedgerTable> ledgers = report.ledgers();
    boolean onlyTables = !ledgers.isEmpty() && report.characters() < DocumentFile.SHORT_TEXT;
    Document document = onlyTables ? null : new Document(file.path(), reports, report.lines());
    return file.read(document, ledgers, traits);
  }

  /** Whether a text under the name of another kind of file is one nevertheless. */
  private static boolean readable(String text) {
    return text.indexOf('\0') < 0
        && text.indexOf('\uFFFD') < 0
        && text.codePoints().filter(Character::isIdeographic).limit(FEW_CHARACTERS).count()
            == FEW_CHARACTERS;
  }

  private byte[] bytes(Path path, FileKind kind, Problems problems) {
    try {
      if (path.toString().equals("-")) {
        return standardInput.readAllBytes();
      }
      long most = kind.binary() ? limits.fileBytes() : LARGEST;
      if (!Files.exists(path)) {
        problems.wholeFile("missing");
      } else if (Files.size(path) > most) {
        problems.wholeFile("file-too-large", Files.size(path));
      } else {
        return Files.readAllBytes(path);
      }
    } catch (NoSuchFileException e) {
      problems.wholeFile("missing");
    } catch (IOException e) {
      problems.wholeFile("unreadable");
    }
    return null;
  }
}
