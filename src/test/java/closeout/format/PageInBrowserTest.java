package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import closeout.LeftOut;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import closeout.finding.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Uses the page as its readers do, in a real browser. Left out where there is none; {@code .ci/run}
 * installs what it needs.
 */
@ExtendWith(LeftOut.class)
final class PageInBrowserTest {

  private static final Path TOOLS = Path.of("src/test/browser");
  private static final int LONGEST_MINUTES = 5;

  /** Kept, so that one can look at them. */
  private static final Path PAGES = Path.of("target/pages");

  @Test
  void the_page_works_for_its_readers() throws Exception {
    Path browser = Path.of("/usr/bin/chromium");
    boolean installed =
        Files.isExecutable(browser)
            && Files.isDirectory(TOOLS.resolve("node_modules/playwright-core"));
    assumeTrue(
        installed,
        "Left out: the test of the HTML page in a browser. It needs Debian's chromium and"
            + " “npm ci” in src/test/browser; .ci/run installs both.");
    Files.createDirectories(PAGES);
    write("example-zh", ExampleAudit.audit(), Language.ZH);
    write("example-en", ExampleAudit.audit(), Language.EN);
    write("hostile-zh", HostileAudit.audit(), Language.ZH);
    write("several-zh", several(), Language.ZH);
    assertThat(run(browser))
        .hasSizeGreaterThan(15)
        .allMatch(result -> result.get("passed").booleanValue());
  }

  private static void write(String name, Audit audit, Language language) throws IOException {
    try (OutputStream out = Files.newOutputStream(PAGES.resolve(name + ".html"))) {
      new HtmlFormatter().write(audit, Presentation.plain(language), out);
    }
  }

  private static Audit several() {
    Audit audit = ExampleAudit.audit();
    DossierAudit dossier = audit.dossiers().get(0);
    return new Audit(
        audit.version(),
        audit.rules(),
        audit.rulesHash(),
        audit.policy(),
        audit.asOf(),
        audit.failOn(),
        audit.inputs(),
        List.of(dossier, dossier, dossier),
        audit.control(),
        audit.errors());
  }

  private static List<JsonNode> run(Path browser) throws IOException, InterruptedException {
    Path output = PAGES.resolve("results.txt");
    Process process =
        new ProcessBuilder(
                "node", "check.js", browser.toString(), PAGES.toAbsolutePath().toString())
            .directory(TOOLS.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toAbsolutePath().toFile())
            .start();
    boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    List<JsonNode> results = new ArrayList<>();
    for (String line : text.split("\n")) {
      results.add(new ObjectMapper().readTree(line));
    }
    return results;
  }
}
