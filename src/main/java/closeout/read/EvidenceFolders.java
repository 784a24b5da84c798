package closeout.read;

import closeout.dossier.EvidenceFile;
import closeout.dossier.EvidenceFolder;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.finding.InputError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lists what lies in an evidence folder; links out of the folder are not followed. */
final class EvidenceFolders {

  private static final int DEEPEST = 32;

  private EvidenceFolders() {}

  static EvidenceListing list(Path folder, Consumer<InputError> errors) {
    Problems problems = new Problems(folder.toString(), errors);
    if (!Files.isDirectory(folder)) {
      problems.wholeFile(Files.exists(folder) ? "evidence-no-folder" : "missing");
      return EvidenceListing.NONE;
    }
    List<EvidenceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(path -> files.add(file(folder, path, problems)));
    } catch (IOException | UncheckedIOException e) {
      problems.wholeFile("unreadable");
    }
    EvidenceFolder fact =
        new EvidenceFolder(Location.ofFile(folder.toString()), Origin.LEDGER, folder.toString());
    return EvidenceListing.of(fact, files);
  }

  private static EvidenceFile file(Path folder, Path path, Problems problems) {
    String name = path.getFileName().toString();
    String relative =
        Normalizer.normalize(folder.relativize(path).toString(), Normalizer.Form.NFC)
            .replace('\\', '/');
    long size = 0;
    String hash = "";
    boolean plausible = true;
    try (InputStream bytes = Files.newInputStream(path)) {
      size = Files.size(path);
      hash = Hashes.of(bytes);
      plausible = FileSignatures.fit(name, path);
    } catch (IOException e) {
      problems.wholeFile("evidence-unreadable", relative);
    }
    return new EvidenceFile(
        Location.ofFile(path.toString()),
        Origin.LEDGER,
        relative,
        size,
        hash,
        document(name),
        plausible,
        index(name));
  }

  private static boolean document(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return !plain.startsWith("~$")
        && !plain.startsWith(".")
        && !plain.endsWith(".tmp")
        && !plain.endsWith(".bak")
        && !plain.equals("thumbs.db")
        && !plain.equals("desktop.ini");
  }

  private static boolean index(String name) {
    return Stream.of("目录", "清单", "索引", "档案", "index").anyMatch(name::contains);
  }
}
