package closeout.policy;

import closeout.dossier.Origin;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.finding.Need;
import closeout.finding.Rule;
import closeout.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one own rule. */
final class OwnRuleReader {

  static final List<String> KEYS =
      List.of(
          "subject",
          "origin",
          "when",
          "severity",
          "message",
          "remedy",
          "norm",
          "basis",
          "expected",
          "actual");

  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9]{0,40}+(?:-[a-z0-9]{1,40}+){0,12}+");
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]{0,60}+)}");

  private final String name;
  private final Setting setting;
  private final List<InputError> problems = new ArrayList<>();
  private final List<FactField> arguments = new ArrayList<>();

  OwnRuleReader(String name, Setting setting) {
    this.name = name;
    this.setting = setting;
  }

  OwnRule read(Collection<String> taken, String source) {
    attempt(() -> named(taken));
    setting.only(KEYS);
    String subject = attempt(() -> setting.needed("subject").among(FactFields.subjects(), s -> s));
    Severity severity =
        attempt(
            () ->
                setting.needed("severity").among(Arrays.asList(Severity.values()), Severity::code));
    Set<Origin> origins = attempt(this::origins);
    if (subject == null) {
      throw new PolicyException(problems);
    }
    ConditionReader reader = new ConditionReader(FactFields.of(subject));
    Condition condition = attempt(() -> reader.read(setting.needed("when")));
    Map<Language, String> messages = attempt(() -> byLanguage("message", reader));
    Map<Language, String> remedies = attempt(() -> byLanguage("remedy", reader));
    String expected = attempt(() -> template("expected", reader));
    String actual = attempt(() -> template("actual", reader));
    List<String> basis = attempt(() -> texts("basis"));
    List<String> norm = attempt(() -> texts("norm"));
    if (!problems.isEmpty()) {
      throw new PolicyException(problems);
    }
    Rule rule =
        new Rule(
            name,
            OwnRule.GROUP,
            severity,
            messages,
            remedies,
            basis,
            needs(origins),
            expected,
            actual,
            Set.of(),
            Set.of(),
            subject);
    return new OwnRule(rule, origins, condition, arguments, norm, source);
  }

  private <T> T attempt(Supplier<T> work) {
    try {
      return work.get();
    } catch (PolicyException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private String named(Collection<String> taken) {
    if (!NAME.matcher(name).matches()) {
      throw setting.problem("not-a-rule-name", name);
    }
    if (taken.contains(name)) {
      throw setting.problem("name-taken", name);
    }
    return name;
  }

  private Set<Origin> origins() {
    Setting given = setting.entries().get("origin");
    return given == null
        ? EnumSet.of(Origin.REPORT, Origin.LEDGER)
        : Set.copyOf(
            given.allAmong(EnumSet.complementOf(EnumSet.of(Origin.WAIVERS)), FactFields::code));
  }

  /** A rule that looks at one kind of input only cannot run without it. */
  private static Set<Need> needs(Set<Origin> origins) {
    if (origins.size() != 1) {
      return Set.of();
    }
    return switch (origins.iterator().next()) {
      case REPORT -> Set.of(Need.REPORT);
      case LEDGER -> Set.of(Need.LEDGER);
      case PREVIOUS -> Set.of(Need.PREVIOUS);
      case APPROVED -> Set.of(Need.APPROVED);
      case WAIVERS -> Set.of(Need.WAIVERS);
    };
  }

  /** One text stands for both languages, as does the only one that is given. */
  private Map<Language, String> byLanguage(String key, ConditionReader reader) {
    Setting given = setting.needed(key);
    Map<Language, String> texts = new EnumMap<>(Language.class);
    if (given.map() == null) {
      String text = template(given, reader);
      return Map.of(Language.ZH, text, Language.EN, text);
    }
    List<Language> languages = Arrays.asList(Language.values());
    given.only(languages.stream().map(FactFields::code).toList());
    for (Language language : languages) {
      Setting text = given.entries().get(FactFields.code(language));
      if (text != null) {
        texts.put(language, template(text, reader));
      }
    }
    if (texts.isEmpty()) {
      throw given.problem("not-text", key);
    }
    String any = texts.values().iterator().next();
    languages.forEach(language -> texts.putIfAbsent(language, any));
    return texts;
  }

  private String template(String key, ConditionReader reader) {
    Setting given = setting.entries().get(key);
    return given == null ? "" : template(given, reader);
  }

  /** Names of fields become the numbered places that messages of rules have. */
  private String template(Setting text, ConditionReader reader) {
    return PLACE
        .matcher(text.words())
        .replaceAll(place -> Matcher.quoteReplacement(place(place, text, reader)));
  }

  private String place(MatchResult place, Setting text, ConditionReader reader) {
    FactField field = reader.field(place.group(1).strip(), text);
    if (!arguments.contains(field)) {
      arguments.add(field);
    }
    return "{" + arguments.indexOf(field) + "}";
  }

  private List<String> texts(String key) {
    Setting given = setting.entries().get(key);
    return given == null ? List.of() : given.texts();
  }
}
