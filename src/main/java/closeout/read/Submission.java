package closeout.read;

import closeout.dossier.Dossier;
import closeout.finding.InputError;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one inspected body handed in; its facts are read when somebody asks for them. */
public final class Submission {

  private final double done;
  private final Supplier<String> digest;
  private final Function<Consumer<InputError>, Dossier> dossier;

  /**
   * @param done how much of all inputs is read with it, from 0 to 1
   * @param digest identifies all that the facts are read from; it may give null
   */
  Submission(
      double done, Supplier<String> digest, Function<Consumer<InputError>, Dossier> dossier) {
    this.done = done;
    this.digest = digest;
    this.dossier = dossier;
  }

  public double done() {
    return done;
  }

  /** Identifies all that the facts are read from, or null where only the facts themselves do. */
  public String digest() {
    return digest.get();
  }

  /**
   * Reads the facts; may be called by any thread.
   *
   * @param errors is told of what could not be read
   */
  public Dossier read(Consumer<InputError> errors) {
    return dossier.apply(errors);
  }
}
