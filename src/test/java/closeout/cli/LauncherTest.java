package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script with a small program in place of the checker. */
class LauncherTest {

  /** Prints its arguments. */
  public static final class Echo {

    private Echo() {}

    public static void main(String[] arguments) throws IOException {
      System.in.readAllBytes();
      System.out.println("echo " + String.join(" ", arguments));
    }
  }

  private record Run(int status, String out, String err) {}

  private static final Run ECHO = new Run(0, "echo check a b\n", "");
  private static final int PATIENCE = 600;

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path home;

  private Path cache;

  @BeforeEach
  void install() throws IOException {
    assumeThat(Path.of("/bin/sh")).isExecutable();
    cache = home.resolve("cache");
    Path script = home.resolve("closeout");
    Files.copy(Path.of("closeout"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(home.resolve("target"));
    jar(home.resolve("target/closeout.jar"));
  }

  @Test
  void the_first_run_leaves_an_archive_of_its_classes_behind() throws Exception {
    assertThat(run()).isEqualTo(ECHO);
    Path archive = archive();
    assertThat(run()).isEqualTo(ECHO);
    assertThat(archives()).containsExactly(archive);
  }

  @Test
  void runs_at_the_same_time_make_one_archive() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(Map.of()));
    }
    for (Process process : processes) {
      assertThat(finish(process)).isEqualTo(ECHO);
    }
    Path archive = archive();
    assertThat(archives()).containsExactly(archive);
  }

  @Test
  void another_jar_has_an_archive_of_its_own() throws Exception {
    run();
    Path first = archive();
    try (OutputStream more =
        Files.newOutputStream(home.resolve("target/closeout.jar"), StandardOpenOption.APPEND)) {
      more.write(new byte[1]);
    }
    assertThat(run().status()).isLessThan(2);
    assertThat(first).exists();
  }

  @Test
  void a_broken_archive_does_no_harm() throws Exception {
    run();
    Path archive = archive();
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, new byte[whole.length]);
    assertThat(run()).isEqualTo(ECHO);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    assertThat(run()).isEqualTo(ECHO);
    assertThat(archive()).as("made again").isNotNull();
  }

  @Test
  void a_cache_that_cannot_be_written_does_no_harm() throws Exception {
    Files.writeString(cache, "a file where the folder would be");
    assertThat(run()).isEqualTo(ECHO);
    assertThat(finish(start(Map.of("XDG_CACHE_HOME", "", "HOME", "")))).isEqualTo(ECHO);
  }

  private Run run() throws Exception {
    return finish(start(Map.of()));
  }

  private Process start(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("closeout").toString(), "check", "a", "b");
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  /** The archive, once it is there and nobody works at it. */
  private Path archive() throws Exception {
    for (int i = 0; i < PATIENCE; i++) {
      List<Path> archives = archives();
      if (archives.size() == 1 && archives.get(0).toString().endsWith(".jsa")) {
        return archives.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("There is no archive: " + archives());
  }

  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache.resolve("closeout"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache.resolve("closeout"))) {
      return files.sorted().toList();
    }
  }

  private static void jar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String entry = Echo.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream code = Echo.class.getClassLoader().getResourceAsStream(entry)) {
      out.putNextEntry(new JarEntry(entry));
      code.transferTo(out);
    }
  }
}
