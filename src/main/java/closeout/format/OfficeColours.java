package closeout.format;

/** The colours of lights in office files: pale, so that black text stays readable. */
final class OfficeColours {

  private OfficeColours() {}

  /** The colour, or null for no light. */
  static String of(Light light) {
    if (light == null) {
      return null;
    }
    return switch (light) {
      case RED -> "F8CBCB";
      case YELLOW -> "FFE9A8";
      case GREEN -> "CDE8CD";
    };
  }
}
