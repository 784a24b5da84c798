package closeout.engine;

import closeout.finding.InputError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule files of the user. They are programs with all rights of the user: load them only where the
 * user said so. A file is compiled once and kept; one that is wrong stops only itself.
 */
public final class Packs implements AutoCloseable {

  private final String key;
  private final Path cache;
  private final List<Pack> packs = new ArrayList<>();
  private final List<InputError> problems = new ArrayList<>();
  private CompilerRoom room;

  private Packs(String key, Path cache) {
    this.key = key;
    this.cache = cache;
  }

  /**
   * Loads all rule files of a folder and the folders in it.
   *
   * @param cache the folder that keeps compiled files, or null to compile them every time
   * @param builtIn the rules that files are compiled beside
   * @param taken names that their rules may not have
   * @param version of the tool
   */
  public static Packs load(
      Path folder, Path cache, Rulebook builtIn, Collection<String> taken, String version)
      throws IOException {
    List<String> names = new ArrayList<>(taken);
    String key = builtIn.hash() + version + Files.getLastModifiedTime(CompilerRoom.program());
    try (Packs loaded = new Packs(key, cache);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
        loaded.add(file, names);
      }
      return loaded;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is wrong with files that were left out, or with rules of theirs. */
  public List<InputError> problems() {
    return List.copyOf(problems);
  }

  List<Pack> packs() {
    return packs;
  }

  @Override
  public void close() {
    if (room != null) {
      room.close();
    }
  }

  private void add(Path file, List<String> taken) {
    try {
      String text = Files.readString(file);
      Pack pack = pack(file, text, taken);
      if (pack != null && !pack.rules().isEmpty()) {
        packs.add(pack);
        taken.addAll(pack.rules().keySet());
      }
    } catch (CharacterCodingException e) {
      problem(file, 0, "policy-not-utf8");
    } catch (IOException e) {
      problem(file, 0, "unreadable");
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      problem(
          file,
          0,
          "rule-file-broken",
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private Pack pack(Path file, String text, List<String> taken)
      throws IOException, ReflectiveOperationException {
    Path kept = cache == null ? null : cache.resolve(digest(text) + ".jar");
    if (kept != null && Files.isRegularFile(kept)) {
      try {
        return Pack.load(file, text, Files.readAllBytes(kept), taken, problems);
      } catch (IOException | ReflectiveOperationException | LinkageError e) {
        // It was cut off or tampered with: made anew below.
        Files.deleteIfExists(kept);
      }
    }
    byte[] archive = compile(file, text);
    if (archive == null) {
      return null;
    }
    if (kept != null) {
      keep(archive, kept);
    }
    return Pack.load(file, text, archive, taken, problems);
  }

  private static void keep(byte[] archive, Path kept) {
    try {
      Files.createDirectories(kept.getParent());
      Path part = Files.createTempFile(kept.getParent(), "part", ".tmp");
      Files.write(part, archive);
      // Whole or not at all: another run may be reading.
      Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A full disk or a folder without permission only costs the next run its time.
    }
  }

  /** The classes of the file, or null where it is wrong, which is told. */
  private byte[] compile(Path file, String text) throws IOException {
    if (room == null) {
      room = CompilerRoom.open();
    }
    if (room == null) {
      problem(file, 0, "rule-compiler-missing");
      return null;
    }
    Object result = room.compile(file.getFileName().toString(), text);
    if (result instanceof byte[] archive) {
      return archive;
    }
    List<?> wrong = (List<?>) result;
    for (int i = 0; i + 1 < wrong.size(); i += 2) {
      problem(file, (Integer) wrong.get(i), "rule-file-wrong", wrong.get(i + 1));
    }
    return null;
  }

  private void problem(Path file, int line, String code, Object... arguments) {
    problems.add(new InputError(file.toString(), line, 0, code, List.of(arguments)));
  }

  private String digest(String text) {
    try {
      byte[] content = (key + "\n" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256.", e);
    }
  }
}
