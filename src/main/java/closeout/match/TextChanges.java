package closeout.match;

import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Prose;
import closeout.dossier.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a report with the text that was approved, first by paragraphs, then by words; where
 * lines break is no difference.
 */
final class TextChanges {

  private static final Pattern WORD =
      Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[A-Za-z]+|.", Pattern.DOTALL);
  private static final int LONGEST = 40;
  private static final int CONTEXT = 2;

  private final List<Prose> approved;
  private final List<Prose> published;
  private final List<Fact> changes = new ArrayList<>();

  private TextChanges(List<Prose> approved, List<Prose> published) {
    this.approved = approved;
    this.published = published;
  }

  static List<Fact> of(List<Prose> prose) {
    List<Prose> approved = prose.stream().filter(p -> p.origin() == Origin.APPROVED).toList();
    List<Prose> published = prose.stream().filter(p -> p.origin() == Origin.REPORT).toList();
    if (approved.isEmpty() || published.isEmpty()) {
      return List.of();
    }
    TextChanges all = new TextChanges(approved, published);
    Difference.between(texts(approved), texts(published)).forEach(all::add);
    return all.changes;
  }

  private static List<String> texts(List<Prose> prose) {
    return prose.stream().map(Prose::text).toList();
  }

  private void add(Difference paragraphs) {
    List<String> before =
        words(String.join("", texts(approved.subList(paragraphs.from(), paragraphs.to()))));
    List<Prose> now = published.subList(paragraphs.otherFrom(), paragraphs.otherTo());
    List<String> after = words(String.join("", texts(now)));
    for (Difference words : Difference.between(before, after)) {
      changes.add(
          new TextChange(
              paragraph(paragraphs, after, words).at(),
              Origin.REPORT,
              shown(before, words.from(), words.to()),
              shown(after, words.otherFrom(), words.otherTo())));
    }
  }

  /**
   * The paragraph of the report in which the change stands; where it was left out, the one before.
   */
  private Prose paragraph(Difference paragraphs, List<String> words, Difference change) {
    int characters = String.join("", words.subList(0, change.otherFrom())).length();
    int index = paragraphs.otherFrom();
    while (index + 1 < paragraphs.otherTo() && characters >= published.get(index).text().length()) {
      characters -= published.get(index).text().length();
      index++;
    }
    return published.get(Math.min(Math.max(0, index), published.size() - 1));
  }

  /** The words with one or two beside them, so that a number shows what it counts. */
  private static String shown(List<String> words, int from, int to) {
    int begin = Math.max(0, from - CONTEXT);
    int end = Math.min(words.size(), to + CONTEXT);
    String shown = String.join("", words.subList(begin, end));
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
