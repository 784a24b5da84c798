package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.finding.InputError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads one file as a table of the ledger or as a report, by its name and its content. */
final class FileReader {

  /**
   * What a file turned out to be.
   *
   * @param table null where it is a report
   * @param document null where it is a table
   */
  record Read(TextFile file, LedgerTable table, Document document) {}

  private static final long LARGEST = Integer.MAX_VALUE - 64L;
  private static final int LONGEST_LINE = 200_000;

  private final TableReader tables;
  private final Decoder decoder;
  private final InputStream standardInput;
  private final Consumer<InputError> errors;

  FileReader(
      TableReader tables, Decoder decoder, InputStream standardInput, Consumer<InputError> errors) {
    this.tables = tables;
    this.decoder = decoder;
    this.standardInput = standardInput;
    this.errors = errors;
  }

  /** The file as what it is, or null where it cannot be read, which is told. */
  Read read(Path path, Origin reports) {
    Problems problems = new Problems(path.toString(), errors);
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    FileKind kind = path.toString().equals("-") ? FileKind.TEXT : FileKind.of(name);
    byte[] bytes =
        kind == FileKind.UNSUPPORTED ? unsupported(name, path, problems) : bytes(path, problems);
    if (bytes == null || !textual(bytes, problems)) {
      return null;
    }
    Decoder.Decoded decoded = decoder.decode(bytes, problems);
    if (decoded.text().isBlank()) {
      problems.wholeFile("empty");
      return null;
    }
    TextFile file =
        new TextFile(
            path.toString(),
            decoded.text(),
            decoded.encoding(),
            Hashes.of(bytes),
            Lines.of(decoded.text()));
    if (kind == FileKind.TABLE || tables.looksLikeTable(file)) {
      LedgerTable table = tables.read(file, problems);
      return table == null ? null : new Read(file, table, null);
    }
    return new Read(file, null, document(file, reports, problems));
  }

  private byte[] unsupported(String name, Path path, Problems problems) {
    if (Files.exists(path)) {
      problems.wholeFile("kind-unsupported", "." + FileKind.ending(name), FileKind.READ);
    } else {
      problems.wholeFile("missing");
    }
    return null;
  }

  private byte[] bytes(Path path, Problems problems) {
    try {
      if (path.toString().equals("-")) {
        return standardInput.readAllBytes();
      }
      if (!Files.exists(path)) {
        problems.wholeFile("missing");
      } else if (Files.size(path) > LARGEST) {
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

  /** Whether the bytes can be text at all; office files are told by their first bytes. */
  private static boolean textual(byte[] bytes, Problems problems) {
    String kind = binary(bytes);
    if (kind != null) {
      problems.wholeFile("kind-unsupported", kind, FileKind.READ);
    }
    return kind == null;
  }

  private static String binary(byte[] bytes) {
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return "zip/xlsx/docx";
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      return "pdf";
    }
    return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0) ? "xls/doc" : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Document document(TextFile file, Origin reports, Problems problems) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int line = 1; file.lines().start(line) >= 0; line++) {
      int start = file.lines().start(line);
      int next = file.lines().start(line + 1);
      String text = file.text().substring(start, next < 0 ? file.text().length() : next);
      String bare = withoutEnd(text);
      if (bare.length() > LONGEST_LINE) {
        problems.at(line, 0, "line-too-long", bare.length());
        bare = "";
      }
      int nul = bare.indexOf('\0');
      if (nul >= 0) {
        problems.at(line, nul + 1, "nul-in-text");
        bare = bare.replace('\0', ' ');
      }
      if (next >= 0 || !bare.isEmpty()) {
        paragraphs.add(new Paragraph(line, bare, null, null));
      }
    }
    return new Document(file.path(), reports, paragraphs);
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && "\r\n".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }
}
