package closeout.format;

import closeout.dossier.DateInterval;

/** Writes dates as ISO 8601 does, as exactly as they are stated and not more. */
final class IsoDates {

  private IsoDates() {}

  /** 2024-06-01, 2024-06, 2024, or both days with a slash; null for null. */
  static String of(DateInterval interval) {
    if (interval == null) {
      return null;
    }
    if (interval.exact()) {
      return interval.first().toString();
    }
    return switch (interval.precision()) {
      case YEAR -> interval.first().toString().substring(0, 4);
      case MONTH -> interval.first().toString().substring(0, 7);
      default -> interval.first() + "/" + interval.last();
    };
  }
}
