package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds children who can be recognised: named, or masked beside a school or a small place. */
final class Minors implements Spotter {

  private static final Phrase CHILD = Phrase.compile("未成年|学生|中学生|小学生|儿童|幼儿(?!园)|辍学|留守|孤儿|失学|厌学|适龄");
  private static final Phrase CHILD_POST = Phrase.compile(".{0,4}(?:学生|儿童|幼儿|孤儿|未成年人|辍学生)");
  private static final Phrase SCHOOL =
      Phrase.compile("[\u4e00-\u9fff]{2,10}(?:小学|中学|学校|幼儿园|一中|二中|三中)");
  private static final Phrase ANY_SCHOOL =
      Phrase.compile("(?:.{0,6}(?:各|该|中小|全镇|全县|全区|辖区|所有|每所|部分|相关|有关|本|我|到|在|向|进))$");
  private static final Phrase LONE =
      Phrase.compile(
          "(?:[\u4e00-\u9fff]{1,8}(?:寨|组|屯|队|湾|庄|沟|坪|村|小组))[^，。；]{0,6}?(?:有|的)?(?:1|一)名");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.CONTACT, Zone.SIGNATURE)) {
      for (PersonName name : scan.persons(passage)) {
        spot(scan, name);
      }
    }
  }

  private static void spot(Scan scan, PersonName name) {
    String text = scan.text();
    Span clause = scan.segments().clause(name.from());
    String words = scan.segments().words(name.from(), name.to());
    boolean childPost = CHILD_POST.matcher(name.post()).matches();
    if (name.masked()) {
      Span sentence = scan.segments().sentence(name.from());
      String known = school(text, name, sentence);
      boolean child = childPost || CHILD.matcher(words).find() && name.post().isEmpty();
      if (child && known.isEmpty()) {
        known = lone(text, name, sentence);
      }
      if (child && !known.isEmpty()) {
        scan.mention(
            MentionKind.MINOR, name.from(), end(text, name, clause, sentence), known, false);
      }
    } else if (childPost || CHILD.matcher(words).find() && !name.office()) {
      scan.mention(MentionKind.MINOR, name.from(), name.to(), child(words, name), true);
    }
  }

  /** The name alone, or the name with the school that follows it at once. */
  private static int end(String text, PersonName name, Span clause, Span sentence) {
    Search school = SCHOOL.matcher(text).region(name.to(), Math.min(sentence.to(), name.to() + 30));
    return school.find() && school.start() <= clause.to() + 1 ? school.end() : name.to();
  }

  private static String school(String text, PersonName name, Span sentence) {
    int from = Math.max(sentence.from(), name.from() - 60);
    Search school = SCHOOL.matcher(text).region(from, Math.min(sentence.to(), name.to() + 60));
    while (school.find()) {
      String bare = school.group().replaceAll("(?:小学|中学|学校|幼儿园)$", "");
      if (!ANY_SCHOOL.matcher(bare).matches()) {
        return school.group();
      }
    }
    return "";
  }

  private static String lone(String text, PersonName name, Span sentence) {
    int from = Math.max(sentence.from(), name.from() - 40);
    Search lone = LONE.matcher(text).region(from, name.from());
    return lone.find() ? lone.group() : "";
  }

  private static String child(String words, PersonName name) {
    Search child = CHILD.matcher(words);
    return child.find() ? child.group() : name.post();
  }
}
