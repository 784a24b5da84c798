package closeout.read;

import closeout.finding.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sorts paths into dossiers: the files given side by side are one, a folder with files is one, a
 * folder of folders has one in each.
 */
final class InputGroups {

  private static final Set<String> EVIDENCE =
      Set.of("evidence", "佐证材料", "佐证", "证明材料", "印证材料", "佐证资料");
  private static final Set<String> PREVIOUS = Set.of("previous", "上次", "上一次", "前次", "上期");
  private static final Set<String> APPROVED = Set.of("approved", "审定稿", "审批稿", "批准稿", "签发稿");
  private static final int DEEPEST = 16;

  private final Path evidence;
  private final Set<Path> others;
  private final Consumer<InputError> errors;
  private final List<InputGroup> groups = new ArrayList<>();

  private InputGroups(Path evidence, Collection<Path> others, Consumer<InputError> errors) {
    this.evidence = evidence;
    this.others = others.stream().map(InputGroups::whole).collect(Collectors.toSet());
    this.errors = errors;
  }

  /**
   * @param evidence the evidence folder that the user named, or null
   * @param others files in the folders that are no inputs
   */
  static List<InputGroup> of(
      List<Path> paths, Path evidence, Collection<Path> others, Consumer<InputError> errors) {
    InputGroups groups = new InputGroups(evidence, others, errors);
    List<Path> files = paths.stream().filter(path -> !Files.isDirectory(path)).toList();
    if (!files.isEmpty()) {
      groups.groups.add(new InputGroup(id(files.get(0)), files, evidence, List.of(), List.of()));
    }
    for (Path path : paths) {
      if (Files.isDirectory(path) && groups.folder(path, 0) == 0) {
        groups.error(path, "folder-empty", FileKind.READ);
      }
    }
    return ledgerBesideReport(groups.groups);
  }

  /** A report and a folder of nothing but tables are one dossier: the folder is its ledger. */
  private static List<InputGroup> ledgerBesideReport(List<InputGroup> groups) {
    if (groups.size() != 2) {
      return groups;
    }
    InputGroup report = groups.get(0);
    InputGroup ledger = groups.get(1);
    boolean apart = report.files().stream().noneMatch(InputGroups::table);
    return apart && ledger.files().stream().allMatch(InputGroups::table)
        ? List.of(report.with(ledger))
        : groups;
  }

  private static boolean table(Path file) {
    return FileKind.of(name(file)).tables();
  }

  /** Adds the dossiers of a folder and tells how many there were. */
  private int folder(Path folder, int depth) {
    List<Path> entries = entries(folder);
    List<Path> files =
        entries.stream()
            .filter(Files::isRegularFile)
            .filter(path -> FileKind.of(name(path)).input())
            .filter(path -> !others.contains(whole(path)))
            .toList();
    List<Path> folders =
        entries.stream()
            .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
            .filter(path -> !name(path).startsWith("."))
            .toList();
    int found = files.isEmpty() ? 0 : 1;
    if (found > 0) {
      groups.add(
          new InputGroup(
              name(folder.toAbsolutePath().normalize()),
              files,
              evidence != null ? evidence : named(folders, EVIDENCE),
              previous(folders),
              approved(folders)));
    }
    for (Path inner : folders) {
      boolean special =
          found > 0 && (PREVIOUS.contains(name(inner)) || APPROVED.contains(name(inner)));
      if (!special && !EVIDENCE.contains(name(inner)) && depth < DEEPEST) {
        found += folder(inner, depth + 1);
      }
    }
    return found;
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      error(folder, "unreadable");
      return List.of();
    }
  }

  private static Path named(List<Path> folders, Set<String> names) {
    return folders.stream().filter(path -> names.contains(name(path))).findFirst().orElse(null);
  }

  private static List<Path> previous(List<Path> folders) {
    Path previous = named(folders, PREVIOUS);
    return previous == null ? List.of() : List.of(previous);
  }

  private List<Path> approved(List<Path> folders) {
    Path approved = named(folders, APPROVED);
    return approved == null
        ? List.of()
        : entries(approved).stream()
            .filter(Files::isRegularFile)
            .filter(path -> FileKind.of(name(path)).input())
            .toList();
  }

  private void error(Path path, String code, Object... arguments) {
    errors.accept(new InputError(path.toString(), 0, 0, code, List.of(arguments)));
  }

  private static String id(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }
}
