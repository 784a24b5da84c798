package closeout.narrative;

import closeout.dossier.Approximation;
import closeout.dossier.Quantity;
import closeout.dossier.UnitClass;

/**
 * A number in a text with its unit, before it is known what it counts.
 *
 * @param from first character, in front of the digits
 * @param to the character behind the unit and what qualifies it (左右, 以上)
 * @param value what it says, in the base unit
 * @param unitName the unit as printed, or ""
 * @param understood whether it is known what the value means
 */
record Numeral(
    int from, int to, Quantity value, String unitName, UnitClass unitClass, boolean understood) {

  boolean exact() {
    return value.approximation() == Approximation.EXACT;
  }

  /** The unit without 万, 亿. */
  String bareUnit() {
    int scale = 0;
    while (scale < unitName.length() && "百千万亿".indexOf(unitName.charAt(scale)) >= 0) {
      scale++;
    }
    return unitName.substring(scale);
  }
}
