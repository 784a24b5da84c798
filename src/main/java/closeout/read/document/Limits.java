package closeout.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How large a document may be. The values stand in {@code limits.properties}.
 *
 * @param fileBytes of the file as it lies on the disk
 * @param expandedBytes of all that is unpacked from it
 * @param ratio of the unpacked to the packed size of a part that is not small
 * @param entries parts of a package
 * @param elements of a web page
 * @param depth of elements inside each other
 * @param columns of a table
 * @param rows of a table
 * @param cells of all tables
 * @param characters of all text
 * @param pages of a paged file
 * @param seconds to read one file in
 * @param heapMegabytes of the process that reads old and paged formats
 */
public record Limits(
    long fileBytes,
    long expandedBytes,
    int ratio,
    int entries,
    int elements,
    int depth,
    int columns,
    int rows,
    int cells,
    int characters,
    int pages,
    int seconds,
    int heapMegabytes) {

  private static final String RESOURCE = "/closeout/limits.properties";

  /** The limits that come with the program. */
  public static Limits builtIn() {
    Properties values = new Properties();
    try (InputStream stream = Limits.class.getResourceAsStream(RESOURCE)) {
      values.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Limits(
        Long.parseLong(values.getProperty("file-bytes")),
        Long.parseLong(values.getProperty("expanded-bytes")),
        number(values, "ratio"),
        number(values, "entries"),
        number(values, "elements"),
        number(values, "depth"),
        number(values, "columns"),
        number(values, "rows"),
        number(values, "cells"),
        number(values, "characters"),
        number(values, "pages"),
        number(values, "seconds"),
        number(values, "heap-megabytes"));
  }

  /** The limits as one word, which another process reads. */
  String line() {
    return Stream.of(
            fileBytes,
            expandedBytes,
            ratio,
            entries,
            elements,
            depth,
            columns,
            rows,
            cells,
            characters,
            pages,
            seconds,
            heapMegabytes)
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  static Limits of(String line) {
    long[] values = Stream.of(line.split(",")).mapToLong(Long::parseLong).toArray();
    int[] small = LongStream.of(values).mapToInt(value -> (int) value).toArray();
    return new Limits(
        values[0], values[1], small[2], small[3], small[4], small[5], small[6], small[7], small[8],
        small[9], small[10], small[11], small[12]);
  }

  private static int number(Properties values, String key) {
    return Integer.parseInt(values.getProperty(key));
  }
}
