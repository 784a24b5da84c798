package closeout.read;

import closeout.finding.InputError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells what could not be read in one file, up to a limit. */
final class Problems {

  /** More than so many errors in a file say nothing new. */
  private static final int LIMIT = 100;

  private final String file;
  private final Consumer<InputError> errors;
  private final Set<Integer> lines = new HashSet<>();
  private int told;

  Problems(String file, Consumer<InputError> errors) {
    this.file = file;
    this.errors = errors;
  }

  String file() {
    return file;
  }

  void wholeFile(String code, Object... arguments) {
    at(0, 0, code, arguments);
  }

  /** Whether a line from the first to the last has been told of. */
  boolean toldOf(int first, int last) {
    return lines.stream().anyMatch(line -> line >= first && line <= last);
  }

  void at(int line, int column, String code, Object... arguments) {
    told++;
    lines.add(line);
    if (told < LIMIT) {
      errors.accept(new InputError(file, line, column, code, List.of(arguments)));
    } else if (told == LIMIT) {
      errors.accept(new InputError(file, line, column, "too-many-errors", List.of(LIMIT)));
    }
  }

  boolean tooMany() {
    return told >= LIMIT;
  }
}
