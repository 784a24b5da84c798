package closeout.engine;

import closeout.finding.InputError;
import closeout.finding.Rule;
import closeout.policy.OwnRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * A compiled rule file of the user, with a session of its own so that its faults stop nothing else.
 *
 * @param text the file as it was written
 */
record Pack(String file, String text, KieBase base, Map<String, Rule> rules) {

  /** The name under which the compiler lists the models of a pack. */
  static final String OWNER = "own";

  private static final String MODELS = "META-INF/kie/" + OWNER + "/" + OWNER + "/drools-model";

  /** Loads the classes of a compiled file; what makes its rules unfit is added to the problems. */
  static Pack load(
      Path file, String text, byte[] archive, Collection<String> taken, List<InputError> problems)
      throws IOException, ReflectiveOperationException {
    ArchiveLoader loader = new ArchiveLoader(archive);
    List<String> index = loader.lines(MODELS);
    if (index.isEmpty()) {
      throw new ClassNotFoundException(MODELS);
    }
    List<Model> models = new ArrayList<>();
    for (String name : index.stream().skip(1).filter(line -> !line.isBlank()).toList()) {
      models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
    }
    Pack pack =
        new Pack(
            file.toString(),
            text,
            KieBaseBuilder.createKieBaseFromModel(models),
            new LinkedHashMap<>());
    pack.describe(taken, problems);
    return pack;
  }

  /** Tells that a rule threw instead of judging. */
  InputError failure(Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    String words = Objects.requireNonNullElse(cause.getMessage(), "");
    String first = words.lines().findFirst().orElse("");
    String told = cause.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    return new InputError(file, 0, 0, "rule-file-failed", List.of(told));
  }

  private void describe(Collection<String> taken, List<InputError> problems) {
    if (!reports()) {
      problems.add(new InputError(file, 0, 0, "rule-file-silent", List.of()));
      return;
    }
    for (KiePackage each : base.getKiePackages()) {
      for (org.kie.api.definition.rule.Rule rule : each.getRules()) {
        List<String> wrong = RuleMetadata.missing(rule);
        if (taken.contains(rule.getName())) {
          problems.add(problem(rule.getName(), "policy-name-taken", rule.getName()));
        } else if (!wrong.isEmpty()) {
          problems.add(problem(rule.getName(), "rule-file-annotations", rule.getName(), wrong));
        } else {
          rules.put(rule.getName(), RuleMetadata.of(rule, OwnRule.GROUP));
        }
      }
    }
  }

  private boolean reports() {
    return base.getKiePackages().stream()
        .flatMap(each -> each.getGlobalVariables().stream())
        .anyMatch(global -> global.getName().equals("findings"));
  }

  /** With the line that begins the rule. */
  private InputError problem(String rule, String code, Object... arguments) {
    List<String> lines = text.lines().toList();
    int line = 1;
    while (line <= lines.size() && !lines.get(line - 1).contains("\"" + rule + "\"")) {
      line++;
    }
    return new InputError(file, line > lines.size() ? 0 : line, 0, code, List.of(arguments));
  }
}
