package closeout.mutation;

import java.util.ArrayList;
import java.util.List;

/** A run of tokens in a rule's condition: a constraint, a pattern, or a part of one. */
record Phrase(String source, List<Token> tokens) {

  Phrase {
    tokens = List.copyOf(tokens);
  }

  Token get(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(size() - 1).end();
  }

  /** As the file has it, on one line. */
  String text() {
    return source.substring(start(), end()).replaceAll("\\s+", " ");
  }

  Phrase part(int from, int to) {
    return new Phrase(source, tokens.subList(from, to));
  }

  /** The index after the bracket that closes the one at this index. */
  int afterClosing(int open) {
    int depth = 0;
    for (int i = open; i < size(); i++) {
      if (get(i).is("(")) {
        depth++;
      } else if (get(i).is(")") && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("The condition (" + text() + ") leaves a bracket open.");
  }

  /** The parts between separators that stand outside every bracket; empty parts are left out. */
  List<Phrase> split(String... separators) {
    List<Phrase> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < size(); i++) {
      Token token = get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is(separators)) {
        add(parts, from, i);
        from = i + 1;
      }
    }
    add(parts, from, size());
    return parts;
  }

  private void add(List<Phrase> parts, int from, int to) {
    if (from < to) {
      parts.add(part(from, to));
    }
  }

  boolean inBrackets() {
    return get(0).is("(") && afterClosing(0) == size();
  }

  /** Whether it names a value instead of asking for one, or begins with a name for what it asks. */
  boolean binds() {
    return size() > 1 && get(0).isVariable() && get(1).is(":");
  }
}
