package closeout.narrative;

import closeout.dossier.Approximation;
import closeout.dossier.Quantity;
import closeout.dossier.UnitClass;

/**
 * A number in a text with its unit, before it is known what it counts.
 *
 * @param from first character, in front of the digits
 * @param to the character behind the unit and what qualifies it (左右, 以上)
 * @param value what it says, in the base unit; null where it cannot be read
 * @param unitName the unit as printed, or ""
 */
record Numeral(int from, int to, Quantity value, String unitName, UnitClass unitClass) {

  boolean understood() {
    return value != null;
  }

  boolean exact() {
    return value != null && value.approximation() == Approximation.EXACT;
  }
}
