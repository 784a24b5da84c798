package closeout.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its windows, which opens and converts what tests hand to it. */
public final class OfficeProgram {

  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private OfficeProgram() {}

  /**
   * The file in another format, beside it; a test is left out where the program is missing.
   *
   * @param format as the program names it, its ending first
   */
  public static Path convert(Path file, String format) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice (" + PROGRAM + ") is missing");
    Path folder = file.toAbsolutePath().getParent();
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    boolean finished = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assumeTrue(finished, "LibreOffice did not finish");
    String name = file.getFileName().toString();
    int colon = format.indexOf(':');
    String ending = colon < 0 ? format : format.substring(0, colon);
    return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
  }
}
