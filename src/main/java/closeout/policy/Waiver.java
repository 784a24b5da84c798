package closeout.policy;

import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding that somebody wants accepted for a time (豁免). It has an effect only where all that it
 * needs is there; what is missing is never guessed.
 *
 * @param rule whose findings it accepts, as written
 * @param ruleKnown whether there is such a rule
 * @param nearestRule the rule that was probably meant, or ""
 * @param reason as written
 * @param reasoned whether the reason says more than stock words
 * @param requester who asks for it, or ""
 * @param approver who allows it, or ""
 * @param expiry the last day as written
 * @param until the last day, or null where none is written or it is no date
 * @param use what came of it in this run
 */
public record Waiver(
    Location at,
    String rule,
    boolean ruleKnown,
    String nearestRule,
    Subject subject,
    String reason,
    boolean reasoned,
    String requester,
    String approver,
    String expiry,
    LocalDate until,
    Use use)
    implements Fact {

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern SEPARATORS = Pattern.compile("[、,;/]");
  private static final Pattern BESIDE_NAME = Pattern.compile("\\([^()]{0,60}\\)|同志");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\u200B-\u200F\u2060\uFEFF]++");

  /**
   * What it is for; each part null where the waiver does not name it.
   *
   * @param fingerprint of the finding
   * @param dossier the inspected body
   * @param issue number or title of the issue
   * @param words that stand at the place
   */
  public record Subject(String fingerprint, String dossier, String issue, String words) {

    /** Whether it names something, and its fingerprint, where it has one, can be one. */
    public boolean given() {
      return (fingerprint == null || FINGERPRINT.matcher(fingerprint).matches())
          && Stream.of(fingerprint, dossier, issue, words).anyMatch(Objects::nonNull);
    }

    /** Its parts as a reader knows them again. */
    public String text() {
      return Stream.of(fingerprint, dossier, issue, words)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * What came of a waiver.
   *
   * @param findings how many it accepts
   * @param dossiers in how many dossiers
   * @param judged whether its rule ran where it applies
   */
  public record Use(int findings, int dossiers, boolean judged) {

    public static final Use NONE = new Use(0, 0, false);
  }

  /** Whether everything is there that a waiver needs, its end aside. */
  public boolean valid() {
    return ruleKnown && subject.given() && reasoned && approved() && !selfApproved();
  }

  /** Whether it has an effect on that day, its last day included. */
  public boolean inForce(LocalDate day) {
    return valid() && until != null && !until.isBefore(day);
  }

  /** Whether it had an effect once. */
  public boolean expired(LocalDate day) {
    return valid() && until != null && until.isBefore(day);
  }

  /** Days from then to the last day; only for waivers that have one. */
  public long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, until);
  }

  /** Whether it says who asks and who allows. */
  public boolean approved() {
    return !requester.isBlank() && !approver.isBlank();
  }

  /** Whether nobody allows it but those who ask for it, however their names are written. */
  public boolean selfApproved() {
    return approved() && persons(requester).containsAll(persons(approver));
  }

  /** What it accepts, in one spelling. */
  public String target() {
    return plain(rule + "\n" + subject);
  }

  /** The same in words that may be shown, where it quotes what must not be. */
  public Waiver masked(UnaryOperator<String> mask) {
    return new Waiver(
        quoted(mask.apply(at.quote())),
        rule,
        ruleKnown,
        nearestRule,
        new Subject(
            subject.fingerprint,
            subject.dossier,
            mask.apply(subject.issue),
            mask.apply(subject.words)),
        mask.apply(reason),
        reasoned,
        requester,
        approver,
        expiry,
        until,
        use);
  }

  private Location quoted(String quote) {
    return new Location(
        at.file(),
        at.line(),
        at.column(),
        at.endLine(),
        at.endColumn(),
        quote,
        at.row(),
        at.cell(),
        at.paragraph(),
        at.page());
  }

  public Waiver with(Use other) {
    return new Waiver(
        at,
        rule,
        ruleKnown,
        nearestRule,
        subject,
        reason,
        reasoned,
        requester,
        approver,
        expiry,
        until,
        other);
  }

  @Override
  public Origin origin() {
    return Origin.WAIVERS;
  }

  @Override
  public String content() {
    return rule + " " + subject.text();
  }

  private static Set<String> persons(String names) {
    return SEPARATORS
        .splitAsStream(Normalizer.normalize(names, Normalizer.Form.NFKC))
        .map(name -> plain(BESIDE_NAME.matcher(name).replaceAll("")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String plain(String text) {
    return BLANKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
