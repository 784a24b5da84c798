package closeout.policy;

import closeout.dossier.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which findings the user lives with.
 *
 * @param waivers accepted for a time, or null
 * @param baseline known before, or null
 */
public record Accepted(Waivers waivers, Baseline baseline) {

  public static final Accepted NOTHING = new Accepted(null, null);

  /** The files that it was read from. */
  public List<Source> files() {
    return Stream.of(
            waivers == null ? null : waivers.file(), baseline == null ? null : baseline.file())
        .filter(Objects::nonNull)
        .toList();
  }
}
