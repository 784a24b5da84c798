package closeout.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Locale;

/** The command line's entry: hands the process's streams, environment and clock in. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // System.out swallows errors; a full disk must not look like success.
    Console console =
        new Console(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Locale.getDefault(),
            Clock.systemUTC());
    System.exit(new Application(console).run(arguments));
  }
}
