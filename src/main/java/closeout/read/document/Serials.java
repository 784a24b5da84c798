package closeout.read.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days as workbooks count them. */
final class Serials {

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);

  /** The program counts 29 February 1900, which never was. */
  private static final int DAY_THAT_NEVER_WAS = 60;

  private static final BigDecimal SECONDS = BigDecimal.valueOf(24L * 60 * 60);

  private Serials() {}

  static LocalDateTime moment(BigDecimal serial, boolean from1904) {
    BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
    long seconds =
        serial.subtract(whole).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    long days = whole.longValue();
    LocalDate day =
        from1904
            ? IN_1904.plusDays(days)
            : BEFORE_1900.plusDays(days >= DAY_THAT_NEVER_WAS ? days - 1 : days);
    return day.atStartOfDay().plusSeconds(seconds);
  }
}
