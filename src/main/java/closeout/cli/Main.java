package closeout.cli;

/** The command line's entry. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(0);
  }
}
