package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** A folder to lay invented inputs out on and to read them from. */
final class Desk {

  static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  static final String HEADER = "序号,主要方面,反馈问题,整改措施,责任领导,责任部门,责任人,整改时限,整改状态,整改进展情况,实际完成时间,佐证材料";
  static final String ROW =
      "1,作风建设,窗口服务态度生硬,开展专项培训,林致远,办公室,沈一舟,2025年6月底前,已完成,培训两批,2025年5月20日,培训签到册";

  private final Path folder;
  private final List<InputError> errors = new ArrayList<>();
  private Policy policy = Policy.builtIn(AS_OF);
  private Path evidence;
  private Path previous;
  private Charset encoding;
  private String standardInput = "";

  Desk(Path folder) {
    this.folder = folder;
  }

  Path lay(String name, String... lines) {
    return lay(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Path lay(String name, byte[] bytes) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk under(Policy other) {
    policy = other;
    return this;
  }

  Desk withEvidence(Path path) {
    evidence = path;
    return this;
  }

  Desk withPrevious(Path path) {
    previous = path;
    return this;
  }

  Desk in(Charset charset) {
    encoding = charset;
    return this;
  }

  Desk withStandardInput(String text) {
    standardInput = text;
    return this;
  }

  List<Dossier> read(Path... paths) {
    ByteArrayInputStream input =
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    return new DossierReader(policy, this::tell, input, Long.MAX_VALUE)
        .read(new Inputs(Arrays.asList(paths), evidence, previous, encoding))
        .toList();
  }

  /** The facts of the only dossier that the inputs make. */
  <T extends Fact> List<T> facts(Class<T> type, Path... paths) {
    List<Dossier> dossiers = read(paths);
    if (dossiers.size() != 1) {
      throw new AssertionError(dossiers.size() + " dossiers; " + errors);
    }
    return dossiers.get(0).facts(type);
  }

  private void tell(InputError error) {
    assertThat(List.of(words("zh"), words("en")))
        .allSatisfy(words -> assertThat(words).containsKey("error." + error.code()));
    errors.add(error);
  }

  private static Properties words(String language) {
    String name = "/closeout/messages_" + language + ".properties";
    try (InputStream stream = Desk.class.getResourceAsStream(name)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What could not be read, as "line code". */
  List<String> errors() {
    return errors.stream().map(error -> error.line() + " " + error.code()).toList();
  }
}
