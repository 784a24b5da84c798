package closeout.cli;

/** What the process tells its caller; part of the public contract. */
final class ExitCode {

  static final int PASSED = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int NOT_READ = 3;
  static final int INTERNAL = 4;

  private ExitCode() {}
}
