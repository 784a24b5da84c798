package closeout.store;

import closeout.finding.DossierAudit;
import closeout.finding.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The audits of an earlier run in a folder, to be told again where nothing changed, and those of
 * this run, which take their place when it ends well. What this run did not come across is dropped.
 */
public final class Keep implements AutoCloseable {

  /** What became of the earlier run. */
  public enum Found {
    NOTHING,
    AUDITS,
    /** It was of another version of the program, and is ignored. */
    OTHER_VERSION,
    /** It is damaged, and what is damaged is ignored. */
    DAMAGE
  }

  private static final String FILE = "audits.closeout";
  private static final String LOCK = "lock";
  private static final String UNFINISHED = "audits.new";

  private final Path folder;
  private final String version;
  private final Map<String, Rule> rules;
  private final FileChannel lock;
  private final KeepFile earlier;
  private final Types types;
  private final FileChannel file;
  private final Map<String, KeepIndex.Entry> entries = new LinkedHashMap<>();
  private Found found;
  private int replayed;
  private long written = KeepFile.START;

  private Keep(
      Path folder, String version, Map<String, Rule> rules, FileChannel lock, KeepFile earlier)
      throws IOException {
    this.folder = folder;
    this.version = version;
    this.rules = rules;
    this.lock = lock;
    this.earlier = earlier;
    this.found = earlier.found();
    this.types = earlier.types();
    this.file =
        FileChannel.open(
            folder.resolve(UNFINISHED),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Opens the folder, or gives null where another run has it open.
   *
   * @param version identifies the program
   * @param rules the rules of the program by their names
   */
  public static Keep open(Path folder, String version, Map<String, Rule> rules) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!locked(lock)) {
        lock.close();
        return null;
      }
      return new Keep(folder, version, rules, lock, KeepFile.open(folder.resolve(FILE), version));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel lock) throws IOException {
    try {
      FileLock held = lock.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What became of the earlier run, as far as it is known by now. */
  public synchronized Found found() {
    return found;
  }

  /** The audit that is kept under the key and still holds on that day, or null. */
  public DossierAudit find(String key, LocalDate day) {
    KeepIndex.Entry entry = earlier.entry(key);
    if (entry == null || day.isBefore(entry.from()) || !day.isBefore(entry.until())) {
      return null;
    }
    try {
      return (DossierAudit) ValueReader.value(earlier.block(entry), types, rules);
    } catch (StoreException | IOException e) {
      damaged();
      return null;
    }
  }

  /** Keeps on what {@link #find} gave. */
  public synchronized void keep(String key) {
    KeepIndex.Entry entry = earlier.entry(key);
    try {
      append(key, entry.from(), entry.until(), earlier.block(entry));
      replayed++;
    } catch (StoreException | IOException e) {
      damaged();
    }
  }

  /** How many audits were kept on. */
  public synchronized int replayed() {
    return replayed;
  }

  /**
   * Keeps an audit.
   *
   * @param from the first day on which it holds
   * @param until the first day on which it may not hold any more
   */
  public synchronized void keep(String key, LocalDate from, LocalDate until, DossierAudit audit) {
    append(key, from, until, ValueWriter.bytes(audit, types));
  }

  /** Puts what was kept in the place of the earlier run. */
  public synchronized void finish() throws IOException {
    KeepFile.finish(file, written, version, types, entries);
    Path from = folder.resolve(UNFINISHED);
    Path to = folder.resolve(FILE);
    earlier.close();
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
    earlier.close();
    Files.deleteIfExists(folder.resolve(UNFINISHED));
    lock.close();
  }

  private synchronized void damaged() {
    found = Found.DAMAGE;
  }

  private void append(String key, LocalDate from, LocalDate until, byte[] bytes) {
    entries.put(key, KeepIndex.Entry.of(from, until, written, bytes));
    ByteBuffer block = ByteBuffer.wrap(bytes);
    try {
      while (block.hasRemaining()) {
        written += file.write(block, written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
