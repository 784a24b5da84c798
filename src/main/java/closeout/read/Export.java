package closeout.read;

import closeout.finding.InputError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A large table of many inspected bodies, whose rows may come in any order. A first look at the
 * file tells which bodies there are; a second one sorts the records into parts of neighbouring
 * bodies on the disk; then part after part is read. Memory is bounded by the size of a part and by
 * the largest body.
 */
final class Export implements Iterator<ExportBody>, AutoCloseable {

  private static final int HEAD = 4 << 20;
  private static final int LEAST_ROWS = 1000;
  private static final int MOST_PARTS = 256;
  private static final Set<String> CHARSETS = Set.of("UTF-8", "GB18030", "GBK", "GB2312");

  private final Path path;
  private final ExportTable table;
  private final ExportIndex index;
  private final List<Integer> firsts;
  private final Spill spill;
  private final long size;
  private int part;
  private long done;
  private Iterator<ExportBody> current = List.<ExportBody>of().iterator();

  private Export(Path path, ExportTable table, ExportIndex index, long part) throws IOException {
    this.path = path;
    this.table = table;
    this.index = index;
    this.firsts = new ArrayList<>();
    this.size = total();
    int[] sizes = sizes(Math.max(part, size / MOST_PARTS));
    this.spill = new Spill(sizes);
    try {
      index.visit(path, new Sorter());
    } catch (IOException | RuntimeException e) {
      spill.close();
      throw e;
    }
  }

  /**
   * The export in a file, or null where it is none, or of several character sets.
   *
   * @param id the body of rows that name none
   * @param part how many bytes are to be in memory at a time
   */
  static Export of(
      Path path,
      String id,
      TableReader tables,
      Decoder decoder,
      Consumer<InputError> errors,
      long part)
      throws IOException {
    ExportTable table = table(path, tables, decoder);
    if (table == null) {
      return null;
    }
    List<InputError> told = new ArrayList<>();
    ExportIndex index = new ExportIndex(table, id, new Problems(path.toString(), told::add));
    if (!index.read(path)) {
      return null;
    }
    told.forEach(errors);
    return new Export(path, table, index, part);
  }

  private static ExportTable table(Path path, TableReader tables, Decoder decoder)
      throws IOException {
    byte[] head = head(path);
    List<InputError> problems = new ArrayList<>();
    Decoder.Decoded decoded = decoder.decode(head, new Problems(path.toString(), problems::add));
    if (!problems.isEmpty() || !CHARSETS.contains(decoded.encoding())) {
      return null;
    }
    TextFile text =
        new TextFile(
            path.toString(), decoded.text(), decoded.encoding(), "", Lines.of(decoded.text()));
    Charset charset = Charset.forName(decoded.encoding());
    boolean marked = charset.equals(StandardCharsets.UTF_8) && head[0] == (byte) 0xEF;
    return tables.export(text, LEAST_ROWS, charset, marked ? 3 : 0);
  }

  /** The first lines. */
  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      int end = head.length;
      while (head.length == HEAD && end > 0 && head[end - 1] != '\n') {
        end--;
      }
      return Arrays.copyOf(head, end);
    }
  }

  /** The file as one without tables: these come body by body. */
  ReadFile file() {
    return new ReadFile(
        path.toString(), index.sha256(), table.charset().name(), null, List.of(), List.of());
  }

  /** How many bodies there are. */
  int bodies() {
    return index.size();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && part < firsts.size()) {
      current = bodies(part++);
    }
    return current.hasNext();
  }

  @Override
  public ExportBody next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ExportBody body = current.next();
    done += index.bytes(body.number());
    return body;
  }

  /** How much of the records has been handed out, from 0 to 1. */
  double done() {
    return size == 0 ? 1 : (double) done / size;
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }

  private Iterator<ExportBody> bodies(int number) {
    byte[] bytes;
    try {
      bytes = spill.read(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TreeMap<Integer, ExportBody> bodies = new TreeMap<>();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      ExportRecord record = ExportRecord.read(rest);
      bodies
          .computeIfAbsent(
              record.body(),
              body ->
                  new ExportBody(
                      body, index.name(body), path, table, index.headerNumber() - 1, bytes))
          .add(record);
    }
    return bodies.values().iterator();
  }

  private long total() {
    long total = 0;
    for (int body = 0; body < index.size(); body++) {
      total += index.bytes(body);
    }
    return total;
  }

  /** The sizes of the parts, each of which has as many bodies as fit. */
  private int[] sizes(long most) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    long open = 0;
    for (int body = 0; body < index.size(); body++) {
      long bytes = index.bytes(body);
      if (firsts.isEmpty() || open > 0 && open + bytes > most) {
        firsts.add(body);
        sizes.add(0);
        open = 0;
      }
      open += bytes;
      if (open > Integer.MAX_VALUE - 64) {
        throw new IOException("A body has more than two gigabytes.");
      }
      sizes.set(sizes.size() - 1, (int) open);
    }
    return sizes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Writes each record to the part of its body. */
  private final class Sorter implements ExportIndex.Visitor {

    private final int[] parts = new int[index.size()];

    private Sorter() {
      int open = 0;
      for (int body = 0; body < parts.length; body++) {
        open += open + 1 < firsts.size() && firsts.get(open + 1) == body ? 1 : 0;
        parts[body] = open;
      }
    }

    @Override
    public void visit(RecordScanner record, int body) throws IOException {
      if (body >= parts.length) {
        throw new IOException("The input changed while it was read.");
      }
      if (record.sound()) {
        spill.write(parts[body], ExportRecord.write(record, body));
      }
    }
  }
}
