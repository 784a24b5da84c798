package closeout.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,10,十",
    "chineseCounting,21,二十一",
    "chineseCountingThousand,105,一百零五",
    "japaneseCounting,3,三",
    "ideographDigital,12,一二",
    "chineseLegalSimplified,3,叁",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircleChinese,21,21",
    "decimalEnclosedParen,2,⑵",
    "decimalEnclosedFullstop,2,⒉",
    "ideographTraditional,2,乙",
    "ideographZodiac,1,子",
    "upperLetter,28,BB",
    "lowerRoman,14,xiv",
    "decimalZero,7,07",
    "decimalFullWidth,12,１２",
    "none,3,''",
    "unknown,3,3"
  })
  void numbers_are_written_as_word_processors_do(String format, int number, String shown) {
    assertThat(NumberFormats.of(format, number)).isEqualTo(shown);
  }
}
