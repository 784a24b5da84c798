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
 * @param others files that lie in folders of inputs without being inputs
 * @param encoding the character set to read text files in, or null to find out
 */
public record Inputs(
    List<Path> paths,
    Path evidence,
    Path previous,
    Path approved,
    List<Path> others,
    Charset encoding) {

  public Inputs(List<Path> paths, Path evidence, Path previous, Charset encoding) {
    this(paths, evidence, previous, null, encoding);
  }

  public Inputs(List<Path> paths, Path evidence, Path previous, Path approved, Charset encoding) {
    this(paths, evidence, previous, approved, List.of(), encoding);
  }

  public Inputs {
    paths = List.copyOf(paths);
    others = List.copyOf(others);
  }

  /** The same, where these files are no inputs although they lie in a folder of them. */
  public Inputs without(List<Path> files) {
    return new Inputs(paths, evidence, previous, approved, files, encoding);
  }
}
