package closeout.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles a rule file to an archive of classes. Only {@link CompilerRoom} makes one, beside the
 * compiler's libraries, and speaks to it in types of the JDK.
 */
final class PackCompiler implements BiFunction<String, String, Object> {

  /** The compiler says more than once that it failed. */
  private static final Pattern NO_NEWS =
      Pattern.compile("Java source of .{0,2000}|Parser returned a null Package");

  private static final Pattern LINE = Pattern.compile("[Ll]ine ([0-9]{1,6}):");
  private static final Pattern IDENTIFIER = Pattern.compile("[$A-Za-z_][$A-Za-z0-9_]{2,60}");

  /**
   * Compiles one file.
   *
   * @return the archive as bytes, or a list of line and message by turns
   */
  @Override
  public Object apply(String name, String text) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId(Pack.OWNER, Pack.OWNER, "1"));
    files.write("src/main/resources/rules/own/" + name, text);
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    return errors.isEmpty()
        ? ((InternalKieModule) builder.getKieModule()).getBytes()
        : problems(errors, text);
  }

  private static List<Object> problems(List<Message> errors, String text) {
    boolean generated =
        errors.stream().anyMatch(error -> error.getText().startsWith("Java source"));
    List<Object> problems = new ArrayList<>();
    for (Message error : errors) {
      String words = error.getText().strip().lines().findFirst().orElse("");
      if (!NO_NEWS.matcher(words).matches() || errors.size() == 1) {
        problems.add(line(generated ? 0 : error.getLine(), words, text));
        problems.add(words);
      }
    }
    return problems;
  }

  /**
   * The line that is told, or else the one that holds a word of the message: lines of the generated
   * source mean nothing to the author.
   */
  private static Integer line(int told, String words, String text) {
    Matcher written = LINE.matcher(words);
    if (told > 0) {
      return told;
    } else if (written.find()) {
      return Integer.valueOf(written.group(1));
    }
    List<String> lines = text.lines().toList();
    List<String> identifiers =
        IDENTIFIER.matcher(words).results().map(found -> found.group()).toList();
    for (int line = lines.indexOf("when") + 1; line < lines.size(); line++) {
      List<String> here =
          IDENTIFIER.matcher(lines.get(line)).results().map(found -> found.group()).toList();
      if (identifiers.stream().anyMatch(here::contains)) {
        return line + 1;
      }
    }
    return 0;
  }
}
