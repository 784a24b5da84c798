package closeout.cli;

import closeout.finding.Rule;
import closeout.format.RulePage;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the fixtures of a rule, which the build packs beside it as its examples. */
final class Examples {

  private Examples() {}

  /** The text files of the rule's fixtures, the violating ones first. */
  static List<RulePage.Example> of(Rule rule) throws IOException {
    URL folder = Examples.class.getResource("/closeout/examples/" + rule.name());
    if (folder == null) {
      return List.of();
    }
    try {
      URI place = folder.toURI();
      if (!place.getScheme().equals("jar")) {
        return read(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return read(jar.getPath("/closeout/examples/" + rule.name()));
      }
    } catch (URISyntaxException e) {
      throw new IOException("The examples (" + folder + ") have no readable place.", e);
    }
  }

  private static List<RulePage.Example> read(Path folder) throws IOException {
    List<RulePage.Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Examples::textual).sorted().toList()) {
        String name = folder.relativize(file).toString();
        boolean violating = name.startsWith("violating");
        examples.add(new RulePage.Example(violating, name, Files.readString(file)));
      }
    }
    examples.sort(
        Comparator.comparing((RulePage.Example example) -> !example.violating())
            .thenComparing(RulePage.Example::file));
    return examples;
  }

  private static boolean textual(Path file) {
    return file.toString().matches(".*\\.(txt|md|csv)") && Files.isRegularFile(file);
  }
}
