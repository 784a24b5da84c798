package closeout.read.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields of a word-processor file: their instructions are not shown, their results are. */
final class WordFields {

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;

    private boolean contents() {
      return instruction.toString().strip().startsWith("TOC");
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** Whether text is shown here. */
  boolean shown() {
    return open.stream().allMatch(field -> field.result);
  }

  /** Whether a table of contents is being shown, which repeats the headings. */
  boolean contents() {
    return open.stream().anyMatch(Field::contents);
  }

  void instruction(String text) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(text);
    }
  }

  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().result = true;
        }
      }
      case "end" -> open.poll();
      default -> {
        // No other marks exist.
      }
    }
  }
}
