package closeout.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * What the user gave.
 *
 * @param paths reports, ledgers, folders; "-" is standard input
 * @param evidence the folder that evidence paths are resolved in, or null
 * @param previous the earlier submission, or null
 * @param approved the text of the report that was approved, or null
 * @param encoding the character set to read text files in, or null to find out
 */
public record Inputs(
    List<Path> paths, Path evidence, Path previous, Path approved, Charset encoding) {

  public Inputs(List<Path> paths, Path evidence, Path previous, Charset encoding) {
    this(paths, evidence, previous, null, encoding);
  }

  public Inputs {
    paths = List.copyOf(paths);
  }
}
