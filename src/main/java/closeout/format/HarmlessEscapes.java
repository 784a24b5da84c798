package closeout.format;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/** Escapes what could steer a terminal that shows the JSON; nothing is lost by it. */
final class HarmlessEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return Printable.harmful(character)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
        : null;
  }
}
