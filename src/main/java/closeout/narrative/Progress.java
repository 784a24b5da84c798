package closeout.narrative;

import closeout.wording.Phrase;

/** How far counted issues, measures or complaints are, by the words beside their number. */
enum Progress {
  BASICALLY_COMPLETED(
      "basically_completed", "基本上?(?:完成|整改|办结|解决|落实|到位|销号)|阶段性(?:完成|办结|整改|成果|成效|目标)"),
  NOT_STARTED("not_started", "未(?!成年|来|经)[^，]{0,4}(?:完成|整改|启动|销号|办结|开始|到位|解决|落实|化解|采纳)|没有完成|待整改"),
  LONG_TERM(
      "long_term", "^(?!.*(?:完成|整改到位|办结).{0,4}并).*(?:长期(?:坚持|持续|整改|推进|抓好)|常态化|持续(?:坚持|整改|落实|巩固))"),
  IN_PROGRESS(
      "in_progress",
      "正在|仍在|尚在|(?:整改|推进|进行|办理|落实|实施)中|继续(?:推进|整改|办理)|(?:持续|有序|加快|稳步)推进|部分(?:整改|完成|解决)|按[^，]{0,4}推进|延期(?!完成|办结|整改)|暂缓"),
  COMPLETED(
      "completed",
      "(?:完成|办结|销号|整改到位|立行立改到位|落实到位|整改完毕|办理完毕|化解|闭环|清零|完结|结案|解决)|(?:已|均|全部|共|累计|现)(?:经|已|全部|完成)?(?:整改|落实|解决|处置|采纳|办理|答复|回复|核查)"),
  REMAINING("remaining", "(?:其余|剩余|剩下|余下|还剩|尚余|尚有|还有)的?[^，]{0,6}$");

  private static final Phrase PLANNED =
      Phrase.compile("(?:计划|预计|拟|将于|将在|力争|确保|争取)[^，]{0,14}(?:完成|整改|办结|到位|解决)");
  private static final Phrase BARE_VERB = Phrase.compile("^、?(?:整改|落实)(?:问题|措施)?$");
  private static final Phrase VERB_AND_NOUN =
      Phrase.compile("^[，、]?(?:有序|持续|全面|扎实|序时|协同|深入|统筹)?推进$");

  /** What is due has not been done: 应完成17个. */
  private static final Phrase DUE = Phrase.compile("(?<!相|对|响)应(?:当|该)?(?:完成|整改|办结|销号)[^，]{0,6}$");

  /** Who has yet to act: 2个需县委统筹解决. */
  private static final Phrase TO_COME = Phrase.compile("^[^，]{0,4}(?:将|待|需|须)(?!长期|持续|坚持)");

  private static final int REACH = 20;

  private final String metric;
  private final Phrase words;

  Progress(String metric, String words) {
    this.metric = metric;
    this.words = Phrase.compile(words);
  }

  /** The second part of the metric's name. */
  String metric() {
    return metric;
  }

  /** What the words in front of a number say, or null: 已完成整改12个. */
  static Progress before(String before, boolean nounFollows) {
    String words = before.substring(Math.max(0, before.length() - REACH));
    if (DUE.matcher(words).find()) {
      return null;
    }
    if (BARE_VERB.matcher(words).matches()) {
      return COMPLETED;
    }
    if (VERB_AND_NOUN.matcher(words).find()) {
      return nounFollows ? null : IN_PROGRESS;
    }
    return in(words, values().length);
  }

  /** What the words behind a number and its noun say, or null: 12个已完成整改. */
  static Progress behind(String after) {
    String words = after.substring(0, Math.min(after.length(), REACH));
    if (PLANNED.matcher(words).find()) {
      return REMAINING;
    }
    Progress progress = in(words, values().length - 1);
    boolean done = progress == COMPLETED || progress == BASICALLY_COMPLETED;
    return done && TO_COME.matcher(words).find() ? null : progress;
  }

  private static Progress in(String words, int count) {
    for (int i = 0; i < count; i++) {
      if (values()[i].words.matcher(words).find()) {
        return values()[i];
      }
    }
    return null;
  }
}
