package closeout.check;

import closeout.dossier.Dossier;
import closeout.finding.Finding;
import closeout.policy.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the waivers that speak of a finding, whether they are in force or not. */
final class WaiverIndex {

  private static final String ANY = "";

  private record Place(String rule, String dossier) {}

  private final List<Waiver> waivers;
  private final Map<String, List<Integer>> byFingerprint = new HashMap<>();
  private final Map<Place, List<Integer>> byPlace = new HashMap<>();

  WaiverIndex(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (waiver.subject().fingerprint() != null) {
        byFingerprint
            .computeIfAbsent(waiver.subject().fingerprint(), any -> new ArrayList<>())
            .add(i);
      } else if (waiver.subject().given()) {
        byPlace
            .computeIfAbsent(new Place(waiver.rule(), dossier(waiver)), any -> new ArrayList<>())
            .add(i);
      }
    }
  }

  /** Their positions in the list, in its order. */
  List<Integer> fitting(Finding finding, Dossier dossier, NumberedIssues issues) {
    String rule = finding.rule().name();
    return Stream.of(
            byFingerprint.get(finding.fingerprint()),
            byPlace.get(new Place(rule, ANY)),
            byPlace.get(new Place(rule, NumberedIssues.plain(dossier.id()))))
        .filter(positions -> positions != null)
        .flatMap(List::stream)
        .filter(position -> fits(waivers.get(position), finding, dossier, issues))
        .sorted()
        .toList();
  }

  /** Whether the waiver can speak of findings in that dossier. */
  static boolean concerns(Waiver waiver, Dossier dossier) {
    return List.of(ANY, NumberedIssues.plain(dossier.id())).contains(dossier(waiver));
  }

  private static String dossier(Waiver waiver) {
    String dossier = waiver.subject().dossier();
    return dossier == null ? ANY : NumberedIssues.plain(dossier);
  }

  private static boolean fits(
      Waiver waiver, Finding finding, Dossier dossier, NumberedIssues issues) {
    Waiver.Subject subject = waiver.subject();
    return waiver.rule().equals(finding.rule().name())
        && concerns(waiver, dossier)
        && (subject.issue() == null || issues.named(subject.issue(), finding.subject().forIssue()))
        && (subject.words() == null || holds(finding, subject.words()));
  }

  private static boolean holds(Finding finding, String words) {
    String wanted = NumberedIssues.plain(words);
    return NumberedIssues.plain(finding.at().quote()).contains(wanted)
        || NumberedIssues.plain(finding.subject().content()).contains(wanted);
  }
}
