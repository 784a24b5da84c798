package closeout.read.document;

import closeout.dossier.TraitKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what is noteworthy about a file. */
final class Tally {

  private static final int MOST_DETAILS = 5;
  private static final int LONGEST_DETAIL = 40;

  private static final class Entry {
    private final Set<String> details = new LinkedHashSet<>();
    private Place place;
    private int row;
    private int column;
    private int count;
  }

  private final Map<TraitKind, Entry> entries = new EnumMap<>(TraitKind.class);

  void add(TraitKind kind, String detail) {
    add(kind, detail, null, 0, 0);
  }

  /** Counts once more; of several the first place is kept. */
  void add(TraitKind kind, String detail, Place place, int row, int column) {
    Entry entry = entries.computeIfAbsent(kind, any -> new Entry());
    if (entry.count++ == 0) {
      entry.place = place;
      entry.row = row;
      entry.column = column;
    }
    String plain = detail == null ? "" : detail.strip();
    if (!plain.isEmpty() && entry.details.size() < MOST_DETAILS) {
      entry.details.add(
          plain.length() > LONGEST_DETAIL ? plain.substring(0, LONGEST_DETAIL) + "…" : plain);
    }
  }

  List<Trait> traits() {
    List<Trait> traits = new ArrayList<>();
    entries.forEach(
        (kind, entry) ->
            traits.add(
                new Trait(
                    kind,
                    String.join("、", entry.details),
                    entry.count,
                    entry.place,
                    entry.row,
                    entry.column)));
    return traits;
  }
}
