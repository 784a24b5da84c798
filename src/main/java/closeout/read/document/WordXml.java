package closeout.read.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the text part of a word-processor file and counts as it goes: paragraphs are all elements p
 * in the order in which they begin, runs all elements r of a paragraph but not of one inside it.
 */
final class WordXml extends Xml {

  private static final class Count {
    private final int paragraph;
    private int runs;

    private Count(int paragraph) {
      this.paragraph = paragraph;
    }
  }

  private static final String WORD = "wordprocessingml";

  private final Deque<Count> open = new ArrayDeque<>();
  private int paragraphs;

  WordXml(ZipArchive archive, String part, Limits limits) throws DocumentException {
    super(archive, part, limits);
  }

  /** The number of the paragraph that is being read. */
  int paragraph() {
    return open.isEmpty() ? 0 : open.peek().paragraph;
  }

  /** The number of the run that was begun last in that paragraph. */
  int run() {
    return open.isEmpty() ? 0 : open.peek().runs;
  }

  @Override
  int step() throws DocumentException {
    int event = super.step();
    if (event == START_ELEMENT && word()) {
      if (is("p")) {
        open.push(new Count(++paragraphs));
      } else if (is("r") && !open.isEmpty()) {
        open.peek().runs++;
      }
    } else if (event == END_ELEMENT && is("p") && word()) {
      open.poll();
    }
    return event;
  }

  /** Whether the element is one of the text and not of a drawing in it. */
  boolean word() {
    String namespace = getNamespaceURI();
    return namespace != null && namespace.contains(WORD);
  }
}
