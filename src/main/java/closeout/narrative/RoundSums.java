package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Quantity;
import closeout.dossier.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ties what two or three rounds make together to what each of them made: 三轮合计完成130个. */
final class RoundSums implements Tie {

  private static final Pattern TOGETHER =
      Pattern.compile("^(?:专项|常规)?(?:巡[视察]|审计|督察)?(?:反馈)?(?:问题)?(?:合计|共计|共|累计|总计)[^，。；]{0,6}$");
  private static final Set<String> ROUNDS = Set.of("轮", "批", "次", "期", "批次");

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> passage : figuring.passages()) {
      for (int i = 2; i < passage.size(); i++) {
        Mentioned rounds = passage.get(i - 1);
        if (ROUNDS.contains(rounds.numeral().unitName())
            && TOGETHER.matcher(passage.get(i).before()).find()) {
          tie(figuring, passage.get(i), passage.subList(0, i - 1), rounds.value(), relations);
        }
      }
    }
  }

  private static void tie(
      Figuring figuring,
      Mentioned sum,
      List<Mentioned> before,
      Quantity rounds,
      Consumer<? super Relation> relations) {
    List<Mentioned> parts = new ArrayList<>();
    for (Mentioned figure : before) {
      if (figure.claim() && like(figure, sum)) {
        parts.add(figure);
      }
    }
    if (sum.claim() && rounds.low().longValue() == parts.size()) {
      relations.accept(figuring.parts(Subject.OTHER, sum, parts, true));
    }
  }

  /** Whether it counts the same, as far as the text says. */
  private static boolean like(Mentioned figure, Mentioned sum) {
    return figure.topic() != null
        && (figure.topic() == sum.topic() || sum.topic() == null)
        && figure.progress() == sum.progress()
        && figure.comparable(sum);
  }
}
