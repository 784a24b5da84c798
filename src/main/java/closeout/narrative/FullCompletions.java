package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;
import java.util.function.Consumer;

/** Observes statements that all issues of the feedback are rectified. */
final class FullCompletions implements Observer {

  private static final String DONE =
      "(?:完成整改|整改到位|整改完成|整改完毕|完成了整改|销号|落实到位|得到整改|整改落实到位|整改销号|完成销号|整改(?=[，。；、]|$))";
  private static final Phrase ALL =
      Phrase.compile(
          "(?:问题|任务|反馈意见|整改事项)[^，。；：]{0,8}?(?<!基本)(?:全部|均已|已全部|全都|均|已悉数|无一例外)(?:已|按期|按时|如期|高质量|顺利|得到)?"
              + DONE);
  private static final Phrase RATE =
      Phrase.compile("(?:整改率|整改完成率|问题整改率|销号率|整改到位率|完成率)(?:已)?(?:为|达到|达|均为|均达)?100%");
  private static final Phrase OF_FEEDBACK =
      Phrase.compile("反馈|巡察|巡视|督察|审计|指出|交办|移交|整改任务|涉及|(?:所有|全部|各项)(?:具体)?问题");
  private static final Phrase LIMITED =
      Phrase.compile(
          "除|其余|其他|剩余|以外|之外|力争|确保|争取|要求|推动|务必|目标|预计|计划|拟|将|尚未|未能|基本|立行立改|即知即改|立查立改|边巡边改|上述|以上|该|此|部分|多数|大部分|绝大|问题线索|信访|投诉|隐患|专项|自查|排查|上一轮|上轮|前期|此前|以往");

  /** A paragraph of its own that sums up the issues above it. */
  private static final Phrase ABOVE = Phrase.compile("(?:以上|上述)[0-9]{1,4}[个项条](?:反馈|具体)?问题");

  private static final Phrase LONG_TERM = Phrase.compile("并?(?:长期坚持|持续坚持|长期推进)");

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    for (Passage passage : reading.passages()) {
      if (speaksForTheWhole(passage)) {
        Sentence.of(reading, passage)
            .forEach(sentence -> observe(reading, passage, sentence, facts));
      }
    }
  }

  static boolean speaksForTheWhole(Passage passage) {
    return passage.forIssue() == null
        && switch (passage.zone()) {
          case OPENING, ORGANISATION, SUMMARY, OTHER -> true;
          default -> false;
        };
  }

  private static void observe(
      Reading reading, Passage passage, Sentence sentence, Consumer<? super Fact> facts) {
    String text = reading.text().value();
    String words = text.substring(sentence.from(), sentence.to());
    for (Phrase pattern : List.of(ALL, RATE)) {
      Search matcher = pattern.matcher(words);
      if (matcher.find()) {
        int from = Clauses.from(text, sentence.from() + matcher.start(), sentence.from());
        int to = Clauses.to(text, sentence.from() + matcher.end(), sentence.to());
        String clause = text.substring(from, to);
        boolean rate = pattern == RATE;
        boolean above = from == passage.from() && ABOVE.matcher(clause).lookingAt();
        boolean all = above || OF_FEEDBACK.matcher(words).find() && !LIMITED.matcher(clause).find();
        if (all && !(rate && clause.contains("类"))) {
          facts.accept(
              new Statement(
                  reading.at(from, to),
                  reading.origin(),
                  StatementKind.FULL_COMPLETION,
                  clause,
                  List.of(),
                  null,
                  LONG_TERM.matcher(words.substring(matcher.end())).find(),
                  null));
          return;
        }
      }
    }
  }
}
