package closeout.narrative;

import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds names that stand without a post where something is done to the person: 对张伟进行约谈. Only
 * surnames that begin hardly any other word are taken.
 */
final class NamesWithoutPost {

  private static final Lexicon SURNAMES = Lexicon.of("framed-surnames.txt");
  private static final Lexicon FRAME = new Lexicon(Set.of("对", "给予", "约谈", "约谈了", "诫勉", "问责"));
  private static final Phrase DONE =
      Phrase.compile(
          "予以|给予|作出|撤销党内|留党察看|开除|诫勉|警告|严重警告|党内|政务|记过|记大过|批评教育|立案|免职|同志"
              + "|进行(?:了)?(?:诫勉|约谈|批评|谈话|提醒|问责|立案|处分|处理|警示|函询|通报|审查|调查)");
  private static final String PLACE_NAMES = "村庄沟镇乡县市区屯寨湾店坡塘岭组社局厂校院部委所站办科队会司户园街路港家姓某氏府";

  private NamesWithoutPost() {}

  static List<PersonName> find(String text, int from, int to) {
    List<PersonName> found = new ArrayList<>();
    for (Span frame : FRAME.find(text, from, to)) {
      PersonName name = at(text, frame.to(), to);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  private static PersonName at(String text, int from, int to) {
    String surname = SURNAMES.at(text, from);
    if (surname == null || PersonNames.otherWord(text, from)) {
      return null;
    }
    int rest = from + surname.length();
    for (int end = Math.min(to, rest + 2); end > rest; end--) {
      if (given(text, rest, end) && DONE.matcher(text).region(end, text.length()).lookingAt()) {
        return new PersonName(from, end, surname, "", false, false);
      }
    }
    return null;
  }

  private static boolean given(String text, int from, int to) {
    return PersonNames.given(text, from, to)
        && text.substring(from, to).chars().noneMatch(c -> PLACE_NAMES.indexOf(c) >= 0);
  }
}
