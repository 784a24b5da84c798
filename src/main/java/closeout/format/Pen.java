package closeout.format;

import java.io.IOException;

/**
 * What the parts of a page write with.
 *
 * @param words the tool's own
 * @param speech says findings and texts with the discretion that their dossier calls for
 */
record Pen(Markup html, Words words, Speech speech) {

  /** The same page, with another dossier's discretion. */
  Pen about(DossierView dossier) {
    return new Pen(html, words, new Speech(words, dossier.discretion()));
  }

  Places places() {
    return new Places(words, speech);
  }

  String say(String key, Object... values) {
    return words.say("html." + key, values);
  }

  /** An element with words of the page. */
  void say(String element, String style, String key, Object... values) throws IOException {
    html.element(element, say(key, values), "class", style);
  }

  /** A heading with a place that links lead to. */
  void heading(int level, String id, String text) throws IOException {
    html.newline().element("h" + level, text, "id", id);
  }
}
