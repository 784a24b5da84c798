package closeout.read;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The inputs of one dossier.
 *
 * @param id the name of its folder, or of its first file without ending
 * @param files what is to be read; "-" is standard input
 * @param evidence the folder with evidence in it, or null
 * @param previous what is to be read as the earlier submission
 * @param approved the text of the report that was approved
 */
record InputGroup(
    String id, List<Path> files, Path evidence, List<Path> previous, List<Path> approved) {

  InputGroup {
    files = List.copyOf(files);
    previous = List.copyOf(previous);
    approved = List.copyOf(approved);
  }

  /** This dossier with the files, the evidence and the earlier submission of another. */
  InputGroup with(InputGroup other) {
    return new InputGroup(
        id,
        Stream.concat(files.stream(), other.files.stream()).toList(),
        evidence != null ? evidence : other.evidence,
        Stream.concat(previous.stream(), other.previous.stream()).toList(),
        Stream.concat(approved.stream(), other.approved.stream()).toList());
  }
}
