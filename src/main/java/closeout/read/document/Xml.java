package closeout.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads the XML of a part without document types and entities, which office files never have, and
 * to a limited depth. Prefixes differ between programs: elements go by their local names.
 */
class Xml extends StreamReaderDelegate implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();
  private static final int UTF_8_MARK = 0xEFBBBF;

  private final InputStream stream;
  private final String part;
  private final int deepest;
  private int depth;

  Xml(ZipArchive archive, String part, Limits limits) throws DocumentException {
    this.part = part;
    this.deepest = limits.depth();
    this.stream = archive.open(part);
    try {
      setParent(FACTORY.createXMLStreamReader(characters(stream)));
    } catch (IOException e) {
      throw trouble(new XMLStreamException(e));
    } catch (XMLStreamException e) {
      throw trouble(e);
    }
  }

  /**
   * The characters of a part, which is UTF-8 or UTF-16. The parser's own decoder would print what
   * it cannot read to the error stream.
   */
  private static Reader characters(InputStream stream) throws IOException {
    PushbackInputStream marked = new PushbackInputStream(stream, 3);
    byte[] first = marked.readNBytes(3);
    int mark =
        first.length < 3 ? 0 : first[0] << 16 & 0xFF0000 | first[1] << 8 & 0xFF00 | first[2] & 0xFF;
    boolean utf16 = mark >>> 8 == 0xFEFF || mark >>> 8 == 0xFFFE;
    if (mark != UTF_8_MARK) {
      marked.unread(first);
    }
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(marked, charset.newDecoder());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // What is wrong is told once, by us; the parser would print it as well.
    factory.setXMLReporter((message, type, about, place) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside the file is read.");
        });
    return factory;
  }

  /** Whether there is another element, which is then the current one. */
  boolean nextElement() throws DocumentException {
    while (more()) {
      if (step() == START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next start inside the element of that depth; false at its end. */
  boolean nextInside(int outer) throws DocumentException {
    while (more()) {
      int event = step();
      if (event == START_ELEMENT) {
        return true;
      }
      if (event == END_ELEMENT && depth < outer) {
        return false;
      }
    }
    return false;
  }

  /** The depth of the current element, the root as 1. */
  int depth() {
    return depth;
  }

  /** Leaves the current element with all that is in it. */
  void skip() throws DocumentException {
    int outer = depth;
    while (nextInside(outer)) {
      // All of it is passed over.
    }
  }

  /** The text of the current element, that of elements inside included. */
  String text() throws DocumentException {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    while (more()) {
      int event = step();
      if (event == CHARACTERS || event == CDATA || event == SPACE) {
        text.append(getText());
      } else if (event == END_ELEMENT && depth < outer) {
        break;
      }
    }
    return text.toString();
  }

  boolean is(String name) {
    return getLocalName().equals(name);
  }

  /** The attribute by its local name, or null. */
  String attribute(String name) {
    for (int i = 0; i < getAttributeCount(); i++) {
      if (getAttributeLocalName(i).equals(name)) {
        return getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute as a number, or the other value where it is none. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether the attribute switches on, as it does where it is absent. */
  boolean on(String name) {
    String value = attribute(name);
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private boolean more() throws DocumentException {
    try {
      return hasNext();
    } catch (XMLStreamException e) {
      throw trouble(e);
    }
  }

  /** The next event; what starts and ends is counted. */
  int step() throws DocumentException {
    try {
      int event = next();
      if (event == START_ELEMENT) {
        depth++;
        if (depth > deepest) {
          throw new DocumentException("nested-too-deeply", deepest);
        }
      } else if (event == END_ELEMENT) {
        depth--;
      } else if (event == DTD || event == ENTITY_REFERENCE || event == ENTITY_DECLARATION) {
        throw new DocumentException("document-type-inside", part);
      }
      return event;
    } catch (XMLStreamException e) {
      throw trouble(e);
    }
  }

  private DocumentException trouble(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof LimitedStream.Trouble trouble) {
        return trouble.trouble();
      }
      if (cause instanceof XMLStreamException inner
          && inner.getNestedException() instanceof LimitedStream.Trouble trouble) {
        return trouble.trouble();
      }
    }
    return new DocumentException("part-damaged", part);
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException("What lies in memory can be closed.", e);
    }
  }
}
