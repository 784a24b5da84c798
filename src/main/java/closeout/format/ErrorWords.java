package closeout.format;

import closeout.finding.InputError;

/** Says what could not be read and what to do about it. */
public final class ErrorWords {

  private ErrorWords() {}

  /** The fault, without its place. */
  public static String message(InputError error, Words words) {
    String key = "error." + error.code();
    return words.has(key)
        ? words.say(key, error.arguments().toArray())
        : words.say("error", error.code(), error.arguments());
  }

  /** What to do, or "". */
  public static String advice(InputError error, Words words) {
    return words.advice("error." + error.code(), error.arguments().toArray());
  }

  /** Place, fault and advice, each harmless to a terminal. */
  public static String whole(InputError error, Words words) {
    String place = error.line() == 0 ? error.file() : error.file() + ":" + error.line();
    place = error.column() == 0 ? place : place + ":" + error.column();
    String advice = Printable.line(advice(error, words));
    return Printable.line(place + ": " + message(error, words))
        + (advice.isEmpty() ? "" : "\n  " + advice);
  }
}
