package closeout.policy;

import closeout.dossier.DateInterval;
import closeout.dossier.InspectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The deadline profiles that are known (docs/reading.md, Deadline profiles), kept as data. */
public final class Profiles {

  private static final List<Entry> ENTRIES = load();

  private Profiles() {}

  /** The names that a policy may set, {@code auto} and {@code none} included. */
  public static List<String> names() {
    return Stream.concat(
            Stream.of(Profile.AUTO.name(), Profile.NONE.name()),
            ENTRIES.stream().map(entry -> entry.profile.name()))
        .toList();
  }

  /** The profile that a user sets by name, or null where there is none of that name. */
  public static Profile chosen(String name) {
    if (name.equals(Profile.AUTO.name())) {
      return Profile.AUTO;
    }
    if (name.equals(Profile.NONE.name())) {
      return Profile.NONE;
    }
    return ENTRIES.stream()
        .map(Entry::profile)
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .map(Profile::chosenByUser)
        .orElse(null);
  }

  /**
   * The profile that the rules of the day of feedback call for; none where they leave the terms to
   * the place.
   *
   * @param feedback the day of feedback, or null where it is not known
   */
  public static Profile by(InspectionKind kind, DateInterval feedback) {
    if (feedback == null) {
      return Profile.NONE;
    }
    return ENTRIES.stream()
        .filter(entry -> entry.covers(kind, feedback))
        .map(Entry::profile)
        .findFirst()
        .orElse(Profile.NONE);
  }

  private static List<Entry> load() {
    try (InputStream data = Profiles.class.getResourceAsStream("/closeout/profiles.csv")) {
      return new String(data.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Entry.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A line of the data.
   *
   * @param kind the inspections that it is chosen for by itself, or null
   * @param from the first day of feedback, or null
   * @param until the day of feedback on which it is no longer valid, or null
   */
  private record Entry(InspectionKind kind, LocalDate from, LocalDate until, Profile profile) {

    static Entry of(String[] cells) {
      Profile profile =
          new Profile(
              cells[0],
              number(cells[4]),
              number(cells[5]),
              number(cells[6]),
              number(cells[7]),
              number(cells[8]),
              cells[9],
              false);
      InspectionKind kind = cells[1].isEmpty() ? null : InspectionKind.valueOf(cells[1]);
      return new Entry(kind, date(cells[2]), date(cells[3]), profile);
    }

    boolean covers(InspectionKind other, DateInterval feedback) {
      return kind != null
          && kind == other
          && (from == null || !feedback.first().isBefore(from))
          && (until == null || feedback.last().isBefore(until));
    }

    private static Integer number(String cell) {
      return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static LocalDate date(String cell) {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
  }
}
