package closeout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a whole process cost.
 *
 * @param cpu user and system time of all its threads, as far as the machine tells
 * @param peak the most memory it held, in MB; 0 where the machine does not tell
 */
record Measured(double seconds, double cpu, long peak) {

  private static final int LOOK_EVERY = 20;

  /** Runs a Java program with this JVM. */
  static Measured java(List<String> options, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    while (process.isAlive()) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(LOOK_EVERY);
    }
    if (process.waitFor() > 1) {
      throw new IllegalStateException("The program failed: " + command);
    }
    return new Measured((System.nanoTime() - start) / 1e9, cpu.toMillis() / 1e3, peak);
  }

  /** Of several runs the fastest: what slowed the others down was something else. */
  static Measured best(int runs, List<String> options, String main, String... arguments)
      throws IOException, InterruptedException {
    Measured best = java(options, main, arguments);
    for (int i = 1; i < runs; i++) {
      Measured next = java(options, main, arguments);
      best = next.seconds < best.seconds ? next : best;
    }
    return best;
  }

  private static long peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .map(line -> line.replaceAll("[^0-9]", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElse(0)
          / 1024;
    } catch (IOException e) {
      // The process has ended, or the machine has no such file.
      return 0;
    }
  }
}
