package closeout.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Where rule files are compiled: the program loaded once more, together with the compiler's
 * libraries, which nobody loads who does not need them.
 */
final class CompilerRoom implements AutoCloseable {

  private static final String LIBRARIES = "lib-compiler";

  private final URLClassLoader loader;
  private final BiFunction<String, String, Object> compiler;

  private CompilerRoom(URLClassLoader loader) throws ReflectiveOperationException {
    this.loader = loader;
    this.compiler = compiler(loader);
  }

  /** The room, or null where the compiler's libraries are not installed. */
  static CompilerRoom open() throws IOException {
    List<URL> libraries = libraries();
    if (libraries.isEmpty()) {
      return null;
    }
    // The compiler looks for its parts in the class path that it was loaded from.
    ClassLoader bare = ClassLoader.getPlatformClassLoader();
    URLClassLoader loader = new URLClassLoader(libraries.toArray(URL[]::new), bare);
    try {
      return new CompilerRoom(loader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The rule compiler cannot be loaded.", e);
    }
  }

  /** What {@link PackCompiler} returns. */
  Object compile(String name, String text) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return compiler.apply(name, text);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static BiFunction<String, String, Object> compiler(ClassLoader loader)
      throws ReflectiveOperationException {
    var constructor = loader.loadClass(PackCompiler.class.getName()).getDeclaredConstructor();
    constructor.setAccessible(true);
    return (BiFunction<String, String, Object>) constructor.newInstance();
  }

  /** The jar, whose manifest names the others, and what lies beside it; or the class path. */
  private static List<URL> libraries() throws IOException {
    Path program = program();
    List<URL> libraries = new ArrayList<>();
    if (Files.isDirectory(program)) {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        libraries.add(Path.of(entry).toUri().toURL());
      }
      return libraries;
    }
    Path folder = program.resolveSibling(LIBRARIES);
    if (Files.isDirectory(folder)) {
      libraries.add(program.toUri().toURL());
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          libraries.add(file.toUri().toURL());
        }
      }
    }
    return libraries;
  }

  /** The jar of the program, or the folder of its classes. */
  static Path program() {
    try {
      URL place = CompilerRoom.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of the program is not known.", e);
    }
  }
}
