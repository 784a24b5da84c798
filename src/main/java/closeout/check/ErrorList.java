package closeout.check;

import closeout.finding.InputError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What could not be read in a run: of each file so much as says something new. */
final class ErrorList {

  private static final int MOST = 100;
  private static final Comparator<InputError> ORDER =
      Comparator.comparing(InputError::file)
          .thenComparingInt(InputError::line)
          .thenComparingInt(InputError::column)
          .thenComparing(InputError::code);

  private final Set<InputError> errors = new LinkedHashSet<>();
  private final Map<String, Integer> told = new HashMap<>();

  ErrorList(Collection<InputError> first) {
    first.forEach(this::add);
  }

  synchronized void add(InputError error) {
    int number = told.merge(error.file(), 1, Integer::sum);
    if (number < MOST) {
      errors.add(error);
    } else if (number == MOST) {
      errors.add(
          new InputError(
              error.file(), error.line(), error.column(), "too-many-errors", List.of(MOST)));
    }
  }

  synchronized boolean none() {
    return errors.isEmpty();
  }

  synchronized List<InputError> sorted() {
    List<InputError> sorted = new ArrayList<>(errors);
    sorted.sort(ORDER);
    return sorted;
  }
}
