package closeout.format;

import closeout.dossier.Fact;
import closeout.finding.Check;
import closeout.finding.Discretion;
import closeout.finding.Finding;
import closeout.finding.Language;
import closeout.finding.Waived;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says findings in one language, with the discretion that their dossier calls for. */
final class Speech {

  /** More names than these would bury the cause. */
  private static final int MOST_NAMED = 5;

  private final Words words;
  private final Values values;
  private final Discretion discretion;

  Speech(Words words, Discretion discretion) {
    this.words = words;
    this.values = new Values(words, discretion);
    this.discretion = discretion;
  }

  String message(Finding finding) {
    return filled(finding.rule().messages().get(language()), finding);
  }

  String remedy(Finding finding) {
    return filled(finding.rule().remedies().get(language()), finding);
  }

  /** What the rule expects, or null where it does not compare. */
  String expected(Finding finding) {
    return unlessNothing(filled(finding.rule().expected(), finding));
  }

  /** What is there instead, or null where the rule does not compare. */
  String actual(Finding finding) {
    return unlessNothing(filled(finding.rule().actual(), finding));
  }

  /** How many findings are counted here as its consequences, by rule; null where there are none. */
  String folded(Finding finding) {
    if (finding.folded().isEmpty()) {
      return null;
    }
    Map<String, Long> counts =
        finding.folded().stream()
            .collect(
                Collectors.groupingBy(
                    folded -> folded.rule().name(), TreeMap::new, Collectors.counting()));
    String rules =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""))
            .collect(Collectors.joining(words.say("and")));
    String named = named(finding);
    return named.isEmpty()
        ? words.say("folded", finding.folded().size(), rules)
        : words.say("folded-named", finding.folded().size(), rules, named);
  }

  /** What the consequences speak of, where that is something else than the cause. */
  private String named(Finding finding) {
    List<String> subjects =
        finding.folded().stream()
            .map(Finding::subject)
            .filter(subject -> !subject.at().equals(finding.at()))
            .map(values::fact)
            .filter(subject -> !subject.isBlank())
            .distinct()
            .toList();
    return subjects.size() > MOST_NAMED ? "" : values.say(subjects);
  }

  /** What kind of fact it is, and its words. */
  String describe(Fact fact) {
    String kind = words.say("fact." + fact.getClass().getSimpleName());
    String text = values.fact(fact);
    return text.isBlank() ? kind : words.say("fact", kind, text);
  }

  /** Why a rule did not run. */
  String reason(Check.NotRun notRun) {
    return notRun.missing() == null
        ? words.say("not-run.off", notRun.reason())
        : words.say("not-run." + notRun.missing().code());
  }

  /** Who accepted a finding, until when and why. */
  String waived(Waived waiver) {
    return words.say("waived-by", waiver.by(), waiver.until(), discretion.mask(waiver.reason()));
  }

  /** Any text of the input. */
  String text(String text) {
    return discretion.mask(text);
  }

  private String filled(String template, Finding finding) {
    List<String> said = finding.arguments().stream().map(values::say).toList();
    return Template.fill(template, said, words.say("nothing-listed"));
  }

  private String unlessNothing(String text) {
    return text.isBlank() || text.equals(words.say("nothing-listed")) ? null : text;
  }

  private Language language() {
    return words.language();
  }
}
