package closeout.narrative;

import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import java.util.Set;

/** Names what a figure measures (docs/reading.md, Headline figures). */
final class Metrics {

  private static final Phrase RATE =
      Phrase.compile("(?:整改|任务|问题|总体|总)?(?:完成|整改|办结|销号|整改完成|整改到位|落实)率(?:为|达到|达|约为|约|均为|均达|：)?$");
  private static final Phrase ISSUE_RATE =
      Phrase.compile("整改率|整改完成率|问题[^，]{0,4}率|总体完成率|整改到位率|整改任务完成率|销号率");
  private static final Phrase FEEDBACK = Phrase.compile("反馈|指出|梳理|交办|移交|涉及|查出|认领|提出|督察|巡察|巡视|审计");
  private static final Phrase FOUND_ITSELF =
      Phrase.compile("自查|查摆|排查|检查发现|监督发现|纠正|督促|解决群众|走访|收集|征求|调研|抽查");
  private static final Phrase STATUS =
      Phrase.compile("已(?:全部)?(?:完成|整改|办结|落实)|正在|基本完成|部分整改|整改到位|完成整改|整改完成|销号|持续推进|长期坚持");
  private static final Phrase SUM = Phrase.compile("(?:共|共计|合计|总计|共有)$");
  private static final Phrase NEW = Phrase.compile("新建(?!和|、|及|并|完善|健全)|新制定|新出台|新增|新立|建章");
  private static final Phrase REVISED = Phrase.compile("修订|修改|修编");
  private static final Phrase ABOLISHED = Phrase.compile("废止|废除|清理废");
  private static final Phrase MADE = Phrase.compile("制定|出台|建立|新建|健全|印发|制订");
  private static final Phrase IMPROVED = Phrase.compile("完善|修订|修改|健全");
  private static final Phrase MADE_OR_REVISED =
      Phrase.compile("(?:新建|新制定|新出台|制定|出台|建立|修订|修改|完善|废止)(?:了)?$");
  private static final Phrase DEALT = Phrase.compile("处理|问责|追责|追究|处置");
  private static final Phrase REMAINING = Phrase.compile("未(?:整改|追回|收回|上缴|清退|到位|退)|尚未|剩余|尚有|余下");
  private static final Phrase RECOVERED =
      Phrase.compile(
          "追回|追缴|收回|挽回|清退|退缴|上缴|收缴|退回|退还|补缴|清缴|退赔|追退|清收|退款|缴回|收归|整改(?:到位)?(?:问题)?(?:资金|金额)");
  private static final Phrase INVOLVED =
      Phrase.compile("涉及|问题(?:资金|金额)|涉案|违规|挪用|拖欠|欠缴|应收|多发|超标准|虚列|套取|截留|滞留");
  private static final Set<UnitClass> COUNTS = Set.of(UnitClass.ITEMS, UnitClass.OTHER);

  private Metrics() {}

  /**
   * What a sentence says that its numbers depend on.
   *
   * @param inspection whether it speaks of the inspection or its feedback
   * @param selfFound whether it speaks of what the body found itself
   * @param statuses whether it states how far something is
   * @param revisions whether it speaks of revised regulations
   */
  record Told(boolean inspection, boolean selfFound, boolean statuses, boolean revisions) {

    static Told in(String sentence) {
      return new Told(
          FEEDBACK.matcher(sentence).find(),
          FOUND_ITSELF.matcher(sentence).find(),
          STATUS.matcher(sentence).find(),
          REVISED.matcher(sentence).find());
    }
  }

  /**
   * Everything beside the number that its metric depends on.
   *
   * @param known whether the topic is one that a total with a metric has opened
   * @param first whether it is the first number of its sentence
   */
  record Words(
      Beside beside, String clause, Told told, boolean headline, boolean known, boolean first) {

    String before() {
      return beside.before();
    }
  }

  /**
   * @param topic what the figure is about, its own noun or that of the clause before; or null
   * @return null where the figure has no name in {@code metrics.csv}
   */
  static String of(Words words, Topic topic, Progress progress) {
    return switch (words.beside.numeral().unitClass()) {
      case PERCENT -> words.headline ? rate(words, topic) : null;
      case MONEY -> funds(words.before());
      case PERSONS, PERSON_TIMES -> persons(words);
      case ASPECTS -> "aspects_total";
      default ->
          topic == null || !COUNTS.contains(words.beside.numeral().unitClass())
              ? null
              : counted(words, topic, progress);
    };
  }

  private static String rate(Words words, Topic topic) {
    boolean rate = RATE.matcher(words.before()).find();
    boolean ofIssues =
        topic == Topic.ISSUES && (words.known || words.told.inspection && !words.told.selfFound)
            || words.first && ISSUE_RATE.matcher(words.before()).find();
    return rate && ofIssues ? "completion_rate" : null;
  }

  private static String counted(Words words, Topic topic, Progress progress) {
    boolean named =
        words.beside.own() != null
            || topic == Topic.REGULATIONS && MADE_OR_REVISED.matcher(words.before()).find();
    if (progress == null && !named && !SUM.matcher(words.before()).find()) {
      return null;
    }
    return switch (topic) {
      case REGULATIONS -> words.headline ? regulations(words) : null;
      case CLUES ->
          "clues_"
              + (done(progress) ? "closed" : progress == null ? "transferred" : progress.metric());
      case CASES ->
          "cases_" + (done(progress) ? "closed" : progress == null ? "filed" : progress.metric());
      case COMPLAINTS ->
          "complaints_"
              + (done(progress) ? "closed" : progress == null ? "total" : progress.metric());
      case MEASURES ->
          words.headline ? "measures_" + (progress == null ? "total" : progress.metric()) : null;
      case ISSUES -> issues(words, progress);
    };
  }

  private static boolean done(Progress progress) {
    return progress == Progress.COMPLETED;
  }

  private static String issues(Words words, Progress progress) {
    if (!words.headline || FOUND_ITSELF.matcher(words.clause).find()) {
      return null;
    }
    boolean own = words.beside.own() != null;
    boolean ofInspection = words.told.inspection && !words.told.selfFound;
    if (progress != null) {
      return words.known && !own || ofInspection || words.known && !words.told.selfFound
          ? "issues_" + progress.metric()
          : null;
    }
    boolean reported = FEEDBACK.matcher(words.clause).find() || words.told.statuses;
    return reported ? "issues_total" : null;
  }

  private static String regulations(Words words) {
    String before = words.before();
    if (ABOLISHED.matcher(before).find()) {
      return "regulations_abolished";
    }
    boolean revised = REVISED.matcher(before).find();
    boolean made = MADE.matcher(before).find();
    if (NEW.matcher(before).find() && !revised) {
      return "regulations_new";
    }
    if (revised && !made) {
      return "regulations_revised";
    }
    boolean beside = words.told.revisions && !IMPROVED.matcher(before).find();
    return made && beside && !revised ? "regulations_new" : "regulations_total";
  }

  private static String persons(Words words) {
    String near = words.before().substring(Math.max(0, words.before().length() - 14));
    String term = Sanctions.lastIn(near);
    if (term == null) {
      term =
          Sanctions.lastIn(
              words.beside.after().substring(0, Math.min(words.beside.after().length(), 16)));
    }
    if (term != null) {
      return "persons_" + term;
    }
    return DEALT.matcher(near).find() ? "persons_total" : null;
  }

  private static String funds(String before) {
    String near = before.substring(Math.max(0, before.length() - 24));
    if (near.matches(".{0,20}(?:合计|共计|总计)(?:金额|资金)?")) {
      return "funds_total";
    }
    if (REMAINING.matcher(near).find()) {
      return "funds_remaining";
    }
    if (RECOVERED.matcher(near).find()) {
      return "funds_recovered";
    }
    return INVOLVED.matcher(near).find() ? "funds_involved" : null;
  }
}
