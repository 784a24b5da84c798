package closeout.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a value is compared with. */
public sealed interface Operand {

  /** Texts or codes, of which one is enough. */
  record Texts(List<String> texts) implements Operand {

    public Texts {
      texts = List.copyOf(texts);
    }
  }

  record Amount(BigDecimal number) implements Operand {}

  record Truth(boolean flag) implements Operand {}

  /**
   * A day.
   *
   * @param day null for the day on which deadlines are judged
   * @param shift days behind it, or before it where negative
   */
  record Day(LocalDate day, int shift) implements Operand {

    /** The day itself, where deadlines are judged on the given one. */
    public LocalDate on(LocalDate asOf) {
      return (day == null ? asOf : day).plusDays(shift);
    }
  }

  /** Another field of the same fact. */
  record Other(FactField field) implements Operand {}

  /** For operators that compare with nothing. */
  record Nothing() implements Operand {}
}
