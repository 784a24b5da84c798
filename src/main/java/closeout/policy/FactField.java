package closeout.policy;

import closeout.dossier.Fact;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A value that conditions and messages of own rules can speak of.
 *
 * @param name as files write it, such as deadline.text
 * @param codes the words that a code can be, or empty
 * @param read takes the value from a fact of the type that it belongs to; null where it is blank
 */
public record FactField(
    String name, FieldType type, List<String> codes, BiFunction<Fact, Neighbours, Object> read) {

  public FactField {
    codes = List.copyOf(codes);
  }

  /** The value of a fact of the type that the field belongs to, or null. */
  public Object of(Fact fact, Neighbours neighbours) {
    return read.apply(fact, neighbours);
  }

  /** The word for a constant in files. */
  public static String code(Enum<?> constant) {
    return FactFields.code(constant);
  }
}
