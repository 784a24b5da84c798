package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.InputError;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "序号,反馈问题\r\n1,窗口服务态度生硬\r\n";

  private final List<InputError> errors = new ArrayList<>();
  private final Problems problems = new Problems("a.csv", errors::add);

  @Test
  void every_usual_encoding_gives_the_same_text() {
    assertThat(
            List.of(
                decode(TEXT.getBytes(StandardCharsets.UTF_8)),
                decode(join(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(StandardCharsets.UTF_8))),
                decode(TEXT.getBytes(GB18030)),
                decode(TEXT.getBytes(Charset.forName("GBK"))),
                decode(join(bytes(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE))),
                decode(join(bytes(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE))),
                decode(TEXT.getBytes(StandardCharsets.UTF_16LE)),
                decode(TEXT.getBytes(StandardCharsets.UTF_16BE))))
        .containsExactly(
            new Decoder.Decoded(TEXT, "UTF-8"),
            new Decoder.Decoded(TEXT, "UTF-8"),
            new Decoder.Decoded(TEXT, "GB18030"),
            new Decoder.Decoded(TEXT, "GB18030"),
            new Decoder.Decoded(TEXT, "UTF-16LE"),
            new Decoder.Decoded(TEXT, "UTF-16BE"),
            new Decoder.Decoded(TEXT, "UTF-16LE"),
            new Decoder.Decoded(TEXT, "UTF-16BE"));
    assertThat(errors).isEmpty();
  }

  @Test
  void a_line_in_another_encoding_is_told_and_read() {
    byte[] mixed =
        join(
            "序号,反馈问题\n1,窗口服务态度生硬\n".getBytes(StandardCharsets.UTF_8),
            "2,会议签到不规范\n".getBytes(GB18030));
    assertThat(decode(mixed).text()).isEqualTo("序号,反馈问题\n1,窗口服务态度生硬\n2,会议签到不规范\n");
    assertThat(told()).containsExactly("3 encoding-mixed");
  }

  @Test
  void a_line_of_utf_8_in_a_gb18030_file_is_told_and_read() {
    byte[] mixed =
        join(
            "序号,反馈问题\n1,窗口服务态度生硬\n".getBytes(GB18030),
            "2,会议签到不规范\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decode(mixed).text()).endsWith("2,会议签到不规范\n");
    assertThat(told()).containsExactly("3 encoding-mixed");
  }

  @Test
  void bytes_of_no_encoding_are_told_with_their_place() {
    byte[] broken = join("序号,反馈问题\n1,窗口".getBytes(StandardCharsets.UTF_8), bytes(0xFF, 0xFF, '\n'));
    assertThat(decode(broken).text()).startsWith("序号,反馈问题\n1,窗口\uFFFD");
    assertThat(told()).containsExactly("2 encoding-invalid");
  }

  @Test
  void the_encoding_that_the_user_names_is_used_strictly() {
    Decoder forced = new Decoder(Charset.forName("Big5"));
    byte[] bytes = "序號".getBytes(Charset.forName("Big5"));
    assertThat(forced.decode(bytes, problems)).isEqualTo(new Decoder.Decoded("序號", "Big5"));
    new Decoder(StandardCharsets.US_ASCII).decode(bytes, problems);
    assertThat(told()).containsExactly("1 encoding-invalid");
  }

  private Decoder.Decoded decode(byte[] bytes) {
    return new Decoder(null).decode(bytes, problems);
  }

  private List<String> told() {
    return errors.stream().map(error -> error.line() + " " + error.code()).toList();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
