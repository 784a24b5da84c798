package closeout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What stands in a file of audits, and where.
 *
 * @param version identifies the program that wrote it
 * @param types the names of the types that occur in it, by their numbers
 */
record KeepIndex(String version, List<String> types, Map<String, Entry> entries) {

  /**
   * An audit.
   *
   * @param from the first day on which it holds
   * @param until the first day on which it may not hold any more
   * @param check the checksum of its bytes
   */
  record Entry(LocalDate from, LocalDate until, long position, int length, long check) {

    static Entry of(LocalDate from, LocalDate until, long position, byte[] bytes) {
      return new Entry(from, until, position, bytes.length, sum(bytes));
    }
  }

  static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }
}
