package closeout.cli;

import closeout.format.Words;

/** Shows on a terminal how much is done, in a line that goes when all is done. */
final class ProgressBar {

  private static final int WIDTH = 30;
  private static final String START_OF_LINE = "\r";
  private static final String ERASE = "\r\u001B[K";

  private final Console console;
  private final Words words;
  private int shown = -1;

  ProgressBar(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  /**
   * Shows how much is done.
   *
   * @param done from 0 to 1
   */
  void show(double done) {
    int percent = (int) (100 * done);
    if (percent > shown) {
      shown = percent;
      int full = WIDTH * percent / 100;
      console.tell(
          START_OF_LINE
              + words.say("progress", percent)
              + " "
              + "█".repeat(full)
              + "░".repeat(WIDTH - full));
    }
  }

  void erase() {
    if (shown >= 0) {
      console.tell(ERASE);
    }
  }
}
