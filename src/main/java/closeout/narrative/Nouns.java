package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;

/** What a number counts by the words beside it, where no metric names it. */
final class Nouns {

  private static final Phrase BEHIND =
      Phrase.compile(
          "^[^\\x00-\\x7F，。；：、（）“”《》\\n的中均已全都进予为在由从对给与和及并等未占有被因需正尚按纳仍将也开完整可向让使（）]{1,10}");
  private static final Phrase BEFORE = Phrase.compile("[^\\x00-\\x7F，。；：、（）“”《》\\n]{1,12}$");
  private static final Phrase COPULA =
      Phrase.compile(
          "(?:(?:提高|提升|上升|增加|增长|下降|减少|降低|压缩|压减|缩短|减|增|降|升)(?:到|至|为)|由|从|其余|剩余|余下|剩下|其中|占|共计|合计|总计|累计|分别|共|约|近|超过|超|达到|达|为|有|数|计|了|的)$");
  private static final Phrase LEAD = Phrase.compile("^(?:其中|目前|已|共|累计|由|从){1,3}");
  private static final Phrase VERB =
      Phrase.compile(
          "^(?:持续|有序|进行|开展|完成|落实|办结|实施|提出|给予|予以|作出|正式|全部|现|目前|通过|属|由|达|得到|逐|以|不|无|来|以上|以下)");

  private Nouns() {}

  /** The noun behind the unit, or "". */
  static String behind(String after) {
    String words = after.startsWith("的") ? after.substring(1) : after;
    Search matcher = BEHIND.matcher(words);
    return matcher.find() && !VERB.matcher(matcher.group()).find() ? matcher.group() : "";
  }

  /** The words right in front of the number without what only joins them to it, or "". */
  static String before(String before) {
    String words = before.length() > 24 ? before.substring(before.length() - 24) : before;
    for (int i = 0; i < 3; i++) {
      words = COPULA.matcher(words).replaceFirst("");
    }
    Search matcher = BEFORE.matcher(words);
    return matcher.find() ? LEAD.matcher(matcher.group()).replaceFirst("") : "";
  }
}
