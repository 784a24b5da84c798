package closeout.cli;

import closeout.finding.InputError;
import java.nio.file.Path;
import java.util.List;

/** Thrown where a file that an option names cannot be read. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient InputError error;

  UnreadableException(Path file, String code) {
    super(code + " " + file);
    this.error = new InputError(file.toString(), 0, 0, code, List.of());
  }

  InputError error() {
    return error;
  }
}
