package closeout.narrative;

import closeout.dossier.Attachment;
import closeout.dossier.Bigrams;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Quantity;
import closeout.dossier.Sequence;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the attachments that a report announces, and whether they follow behind its signature. */
final class AttachmentList {

  private static final Pattern START = Pattern.compile("附[件表]([0-9]{1,2}|[一二三四五六七八九十]{1,2})?[：:]");
  private static final Pattern SECTION =
      Pattern.compile("附[件表]([0-9]{1,2}|[一二三四五六七八九十]{1,2})?[：:]?([^，。；]{0,60})");
  private static final Pattern ITEM = Pattern.compile("(?<![0-9])([0-9]{1,2})[.、](?![0-9])");
  private static final Pattern REFERENCE =
      Pattern.compile("(?:详?见|参见)本?(?:通报|报告)?附[件表]([0-9]{1,2})?(?![^，。；）]{0,3}规定)");

  private record Item(Integer number, String title, int from, int to) {}

  private final NormalText text;
  private final Origin origin;
  private final List<Line> lines;
  private final Zone[] zones;
  private final int signed;

  /**
   * @param signed the index of the last line of the signature, or -1
   */
  AttachmentList(NormalText text, Origin origin, List<Line> lines, Zone[] zones, int signed) {
    this.text = text;
    this.origin = origin;
    this.lines = lines;
    this.zones = zones;
    this.signed = signed;
  }

  void read(Consumer<? super Fact> facts) {
    List<Item> announced = new ArrayList<>();
    for (Line line : lines) {
      Matcher start = START.matcher(line.text());
      boolean before = signed < 0 || line.index() < signed || line.index() == lines.size() - 1;
      if (zones[line.index()] == null && before && start.lookingAt()) {
        int last = items(line, start, announced);
        for (int i = line.index(); i <= last; i++) {
          zones[i] = Zone.ATTACHMENTS;
        }
      }
    }
    if (announced.isEmpty()) {
      references(announced);
    }
    write(announced, facts);
  }

  /** Collects the titles behind 附件：; the index of the last line of the list. */
  private int items(Line line, Matcher start, List<Item> announced) {
    Integer number = start.group(1) == null ? null : number(start.group(1));
    List<Item> found = split(line, start.end());
    if (found.isEmpty() && start.end() < line.text().length()) {
      found.add(item(number, line, start.end(), line.text().length()));
    }
    int last = line.index();
    int next = found.isEmpty() ? 1 : next(found);
    while (last + 1 < lines.size()) {
      Line below = lines.get(last + 1);
      Matcher item = ITEM.matcher(below.text());
      boolean goesOn = item.lookingAt() && Integer.parseInt(item.group(1)) == next;
      boolean title = found.isEmpty() && below.text().length() <= 60 && !below.closed();
      if (zones[below.index()] != null || below.text().length() > 80 || !goesOn && !title) {
        break;
      }
      int from = goesOn ? item.end() : 0;
      found.add(item(goesOn ? Integer.valueOf(next) : number, below, from, below.text().length()));
      next++;
      last++;
    }
    announced.addAll(found);
    return last;
  }

  private static int next(List<Item> found) {
    Integer last = found.get(found.size() - 1).number();
    return last == null ? Integer.MAX_VALUE : last + 1;
  }

  /** 附件：1.甲台账 2.乙台账 in one line. */
  private static List<Item> split(Line line, int from) {
    List<Item> items = new ArrayList<>();
    Matcher item = ITEM.matcher(line.text()).region(from, line.text().length());
    int begin = -1;
    while (item.find()) {
      int number = Integer.parseInt(item.group(1));
      if (number != items.size() + (begin < 0 ? 1 : 2)) {
        continue;
      }
      if (begin >= 0) {
        items.add(item(number - 1, line, begin, item.start()));
      }
      begin = item.end();
    }
    if (begin >= 0) {
      items.add(item(items.size() + 1, line, begin, line.text().length()));
    }
    return items;
  }

  private static Item item(Integer number, Line line, int from, int to) {
    int end = to;
    while (end > from && "。；，、 ".indexOf(line.text().charAt(end - 1)) >= 0) {
      end--;
    }
    String title = line.text().substring(from, end);
    boolean named = title.startsWith("《") && title.endsWith("》");
    String bare = named ? title.substring(1, title.length() - 1) : title;
    return new Item(number, bare, line.from() + from, line.from() + Math.max(end, from + 1));
  }

  private static int number(String printed) {
    return closeout.wording.Numerals.parse(printed).orElseThrow().intValue();
  }

  private void references(List<Item> announced) {
    for (Line line : lines) {
      if (line.text().indexOf('附') < 0) {
        continue;
      }
      Matcher reference = REFERENCE.matcher(line.text());
      while (zones[line.index()] == null && reference.find() && announced.size() < 50) {
        Integer number = reference.group(1) == null ? null : number(reference.group(1));
        String title = "附件" + (number == null ? "" : number);
        if (announced.stream().noneMatch(item -> item.title().equals(title))) {
          int from = line.from() + reference.start();
          announced.add(new Item(number, title, from, line.from() + reference.end()));
        }
      }
    }
  }

  private void write(List<Item> announced, Consumer<? super Fact> facts) {
    if (announced.isEmpty()) {
      return;
    }
    for (Item item : announced) {
      facts.accept(
          new Attachment(
              text.at(item.from(), item.to()),
              origin,
              item.number(),
              item.title(),
              present(item, announced.size())));
    }
    Item first = announced.get(0);
    Item last = announced.get(announced.size() - 1);
    List<String> titles = announced.stream().map(Item::title).toList();
    facts.accept(
        new Statement(
            text.at(first.from(), last.to()),
            origin,
            StatementKind.ATTACHMENTS_ANNOUNCED,
            text.value().substring(first.from(), last.to()).strip(),
            titles,
            Quantity.exactly(titles.size()),
            false,
            null));
    sequence(announced, facts);
  }

  private void sequence(List<Item> announced, Consumer<? super Fact> facts) {
    List<Integer> numbers =
        announced.stream().map(Item::number).filter(java.util.Objects::nonNull).toList();
    boolean broken = false;
    for (int i = 0; i < numbers.size(); i++) {
      broken |= numbers.get(i) != i + 1;
    }
    if (numbers.size() > 1) {
      Item first = announced.get(0);
      facts.accept(
          new Sequence(
              text.at(first.from(), first.to()),
              origin,
              Sequence.Kind.ATTACHMENTS,
              numbers,
              broken,
              "",
              null));
    }
  }

  /** Whether a section behind the signature is headed by its number or its title. */
  private boolean present(Item item, int announced) {
    Bigrams title = Bigrams.of(item.title());
    for (int i = Math.max(0, signed + 1); signed >= 0 && i < lines.size(); i++) {
      String line = lines.get(i).text();
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        String number = section.group(1);
        boolean numbered =
            number != null && item.number() != null && number(number) == item.number();
        if (numbered || number == null && announced == 1) {
          return true;
        }
      }
      if (line.length() <= 90 && title.size() >= 4 && title.containment(Bigrams.of(line)) >= 0.9) {
        return true;
      }
    }
    return false;
  }
}
