package closeout.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording with slots: {@code {slot}} for words, {@code <…>} for numbers. */
record Template(List<Part> parts) {

  private static final Pattern SLOT =
      Pattern.compile("<([^<>]+)>|\\{((?:[^{}]|\\{[^{}]*\\})+)\\}|([^<{]+)");

  /**
   * A literal, a slot of words or a number.
   *
   * @param literal the text, or null
   * @param slot the slot's name and arguments, or null
   * @param number the number, or null
   */
  record Part(String literal, String slot, NumberSlot number) {}

  Template {
    parts = List.copyOf(parts);
  }

  static Template parse(String source) {
    List<Part> parts = new ArrayList<>();
    Matcher part = SLOT.matcher(source);
    int end = 0;
    while (part.find()) {
      if (part.start() != end) {
        break;
      }
      end = part.end();
      if (part.group(1) != null) {
        parts.add(new Part(null, null, NumberSlot.parse(part.group(1))));
      } else {
        parts.add(new Part(part.group(3), part.group(2), null));
      }
    }
    if (end != source.length()) {
      throw new IllegalArgumentException("The template (" + source + ") has an open slot.");
    }
    return new Template(parts);
  }

  List<NumberSlot> numbers() {
    return parts.stream().filter(part -> part.number() != null).map(Part::number).toList();
  }

  /** Whether a slot of that name occurs. */
  boolean mentions(String slot) {
    return parts.stream().anyMatch(part -> slot.equals(part.slot()));
  }
}
