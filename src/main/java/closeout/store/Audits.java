package closeout.store;

import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.Rule;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The audits of a run in their order. They are kept in memory as long as they are few, and
 * otherwise in a file that nobody else can read and that is gone with the process.
 */
public final class Audits extends AbstractList<DossierAudit> implements AutoCloseable {

  private static final int MOST_WEIGHT = 30_000;
  private static final int FINDING = 10;
  private static final int BUFFER = 1 << 16;

  private final Map<String, Rule> rules;
  private final int mostWeight;
  private final Types types = new Types();
  private final List<DossierAudit> kept = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long weight;
  private FileChannel file;
  private long[] ends = new long[64];
  private int size;
  private long written;

  /**
   * @param rules the rules of the program by their names
   */
  public Audits(Map<String, Rule> rules) {
    this(rules, MOST_WEIGHT);
  }

  /**
   * @param mostWeight how many facts are kept in memory
   */
  Audits(Map<String, Rule> rules, int mostWeight) {
    this.rules = rules;
    this.mostWeight = mostWeight;
  }

  @Override
  public boolean add(DossierAudit audit) {
    if (file == null) {
      kept.add(audit);
      weight += weight(audit);
      if (weight > mostWeight) {
        moveToFile();
      }
    } else {
      append(audit);
    }
    return true;
  }

  @Override
  public DossierAudit get(int index) {
    if (file == null) {
      return kept.get(index);
    }
    long from = index == 0 ? 0 : ends[index - 1];
    ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - from));
    try {
      flush();
      while (bytes.hasRemaining()) {
        if (file.read(bytes, from + bytes.position()) < 0) {
          throw new EOFException("The temporary file is cut short.");
        }
      }
      return (DossierAudit) ValueReader.value(bytes.array(), types, rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StoreException e) {
      throw new IllegalStateException("The temporary file is damaged.", e);
    }
  }

  @Override
  public int size() {
    return file == null ? kept.size() : size;
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long weight(DossierAudit audit) {
    long paragraphs =
        audit.dossier().documents().stream()
            .mapToLong(document -> document.paragraphs().size())
            .sum();
    long findings = audit.findings().stream().mapToLong(Audits::weight).sum();
    return 1 + audit.dossier().facts().size() + audit.verdicts().size() + paragraphs + findings;
  }

  private static long weight(Finding finding) {
    return FINDING + finding.folded().stream().mapToLong(Audits::weight).sum();
  }

  private void moveToFile() {
    try {
      Path path = Files.createTempFile("closeout", ".tmp");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kept.forEach(this::append);
    kept.clear();
  }

  private void append(DossierAudit audit) {
    byte[] bytes = ValueWriter.bytes(audit, types);
    try {
      if (bytes.length > buffer.remaining()) {
        flush();
      }
      if (bytes.length > buffer.remaining()) {
        write(ByteBuffer.wrap(bytes));
      } else {
        buffer.put(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = (size == 0 ? 0 : ends[size - 1]) + bytes.length;
    size++;
  }

  private void flush() throws IOException {
    write(buffer.flip());
    buffer.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      written += file.write(bytes, written);
    }
  }
}
