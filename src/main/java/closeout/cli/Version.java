package closeout.cli;

import java.util.Objects;

/** The version that the jar's manifest states. */
final class Version {

  private Version() {}

  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "development");
  }
}
