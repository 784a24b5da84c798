package closeout.mutation;

import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules while the program runs, into the same executable model as the build does. */
final class RuleCompiler {

  private static final String INDEX = "META-INF/kie/closeout/mutants/drools-model";

  private RuleCompiler() {}

  /**
   * The models of some DRL files.
   *
   * @return nothing where any of them has an error
   */
  static List<Model> compile(List<String> files) {
    KieServices services = KieServices.get();
    KieFileSystem project = services.newKieFileSystem();
    project.generateAndWritePomXML(services.newReleaseId("closeout", "mutants", "1"));
    for (int i = 0; i < files.size(); i++) {
      project.write("src/main/resources/rules/" + i + ".drl", files.get(i));
    }
    KieBuilder builder = services.newKieBuilder(project).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      return List.of();
    }
    return new Classes((InternalKieModule) builder.getKieModule()).models();
  }

  /** The compiled classes of a project, loaded without a container. */
  private static final class Classes extends ClassLoader {

    private final InternalKieModule module;

    Classes(InternalKieModule module) {
      super(RuleCompiler.class.getClassLoader());
      this.module = module;
    }

    /** The first line of the index is its version. */
    List<Model> models() {
      String index = new String(module.getBytes(INDEX), java.nio.charset.StandardCharsets.UTF_8);
      return index.lines().skip(1).filter(line -> !line.isBlank()).map(this::model).toList();
    }

    private Model model(String name) {
      try {
        return (Model) loadClass(name).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The compiled rule (" + name + ") cannot be loaded.", e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
