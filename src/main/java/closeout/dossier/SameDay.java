package closeout.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The day that most of the evidence carries.
 *
 * @param day null where no evidence is dated to the day
 * @param evidence what is dated on that day
 * @param all how much evidence there is, dated or not
 */
public record SameDay(DateInterval day, List<Evidence> evidence, int all) {

  public SameDay {
    evidence = List.copyOf(evidence);
  }

  public static SameDay of(Collection<Evidence> all) {
    Map<DateInterval, List<Evidence>> days =
        all.stream()
            .filter(evidence -> evidence.datedOn() != null && evidence.datedOn().exact())
            .collect(Collectors.groupingBy(Evidence::datedOn, TreeMap::new, Collectors.toList()));
    return days.entrySet().stream()
        .max(Comparator.comparingInt(day -> day.getValue().size()))
        .map(day -> new SameDay(day.getKey(), day.getValue(), all.size()))
        .orElse(new SameDay(null, List.of(), all.size()));
  }

  /** How many issues it is meant to prove. */
  public long provenIssues() {
    return evidence.stream().map(Evidence::forIssue).distinct().count();
  }

  /** Its share of all evidence in percent, without decimals. */
  public int percent() {
    return all == 0 ? 0 : 100 * evidence.size() / all;
  }
}
