package closeout;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Says on the console which tests were left out and what they need. */
public final class LeftOut implements TestWatcher {

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    System.out.println("[WARNING] " + cause.getMessage().replace("Assumption failed: ", ""));
  }
}
