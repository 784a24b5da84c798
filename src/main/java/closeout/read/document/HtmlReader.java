package closeout.read.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads saved web pages (HTML): the article among what the site sets around it. */
final class HtmlReader {

  private static final int HEAD = 4096;
  private static final int FEW_CHARACTERS = 8;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9_.:-]{2,20})");
  private static final Pattern OPENED =
      Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED =
      Pattern.compile("</(?:html|body)\\s{0,9}>", Pattern.CASE_INSENSITIVE);
  private static final Charset CHINESE = Charset.forName("GB18030");

  private HtmlReader() {}

  static Content read(byte[] bytes, Limits limits) throws DocumentException {
    if (bytes.length > limits.characters()) {
      throw new DocumentException("too-much-text", limits.characters());
    }
    String text = text(bytes);
    if (OPENED.matcher(text).find() && !CLOSED.matcher(text).find()) {
      throw new DocumentException("document-cut-off");
    }
    if (text.chars().filter(c -> c == '<').count() > limits.elements()) {
      throw new DocumentException("too-many-elements", limits.elements());
    }
    // The parser flattens what is deeper than its limit; one more level shows that something was.
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + 2);
    Document page = parser.parseInput(text, "");
    if (deepest(page) > limits.depth()) {
      throw new DocumentException("nested-too-deeply", limits.depth());
    }
    List<Element> article = HtmlArticle.of(page.body());
    HtmlBody body = new HtmlBody(limits);
    List<Block> blocks = new ArrayList<>();
    title(page, article, body, blocks);
    for (Element part : article) {
      blocks.addAll(body.read(part));
    }
    return new Content(blocks, List.of());
  }

  private static int deepest(Document page) {
    int[] deepest = new int[1];
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  /** The title as the site states it, where the article itself does not begin with it. */
  private static void title(Document page, List<Element> article, HtmlBody body, List<Block> blocks)
      throws DocumentException {
    Element heading = null;
    for (Element candidate : page.select("h1, h2, .title, .article-title, #title, .con_title")) {
      boolean inside = article.stream().anyMatch(part -> within(candidate, part));
      if (!inside && heading == null && HtmlArticle.title(candidate.text())) {
        heading = candidate;
      }
    }
    if (heading == null) {
      heading =
          page.head().select("title").stream()
              .filter(title -> HtmlArticle.title(title.text()))
              .findFirst()
              .orElse(null);
    }
    if (heading != null && !begins(article, heading.text())) {
      for (Block line : body.read(heading)) {
        blocks.add(line);
      }
    }
  }

  private static boolean within(Element element, Element other) {
    return element == other || element.parents().contains(other);
  }

  private static boolean begins(List<Element> article, String title) {
    String words = title.replaceAll("\\s+", "");
    String start = words.substring(0, Math.min(words.length(), FEW_CHARACTERS));
    String text = article.get(0).text().replaceAll("\\s+", "");
    return text.substring(0, Math.min(text.length(), 400)).contains(start);
  }

  /** By mark, by the page's own word, else by what can be decoded. */
  private static String text(byte[] bytes) {
    if (bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.length > 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    // What decodes as UTF-8 is UTF-8: browsers save pages anew and leave the word as it was.
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, stated(bytes));
    }
  }

  private static Charset stated(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    if (charset.find()) {
      String name = charset.group(1).toLowerCase(Locale.ROOT);
      if (!name.startsWith("gb") && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return CHINESE;
  }
}
