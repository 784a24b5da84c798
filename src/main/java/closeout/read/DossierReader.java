package closeout.read;

import closeout.dossier.Dossier;
import closeout.finding.InputError;
import closeout.policy.Policy;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns files into dossiers, one per inspected body. */
public final class DossierReader {

  private final Policy policy;
  private final Consumer<InputError> errors;

  /**
   * @param errors is told of everything that could not be read; the rest is read all the same
   */
  public DossierReader(Policy policy, Consumer<InputError> errors) {
    this.policy = policy;
    this.errors = errors;
  }

  /** The dossiers of the inputs, as a stream that holds one at a time. */
  public Stream<Dossier> read(Inputs inputs) {
    return Stream.empty();
  }
}
