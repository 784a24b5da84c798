package closeout.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General|3|3",
        "General|0.30000000000000004|0.3",
        "General|4.2010119900101E+17|4.20101E+17",
        "General|13800000000|13800000000",
        "0.00|12.345|12.35",
        "0.0%|0.8523|85.2%",
        "0\"个\"|7|7个",
        "#,##0.00\"万元\"|1234.5|1234.50万元",
        "[$¥-804]#,##0.00|12|¥12.00",
        "yyyy\"年\"m\"月\"d\"日\";@|45747|2025-03-31",
        "yyyy\"年\"m\"月\";@|45747|2025年3月",
        "yyyy/m/d h:mm|45747.5|2025-03-31 12:00",
        "h:mm|0.25|06:00",
        "m\"月\"d\"日\"|45747|2025-03-31",
        "[Red]0|5|5",
        "@|5|5",
        "yyyy-mm-dd|-5|-5",
      })
  void numbers_are_read_as_they_are_shown(String code, String number, String shown) {
    assertThat(CellFormat.of(164, code).show(new BigDecimal(number), false)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"14,1,1900-01-01", "14,59,1900-02-28", "14,61,1900-03-01", "57,45747,2025年3月"})
  void built_in_formats_know_dates(int id, String number, String shown) {
    assertThat(CellFormat.of(id, null).show(new BigDecimal(number), false)).isEqualTo(shown);
  }
}
