package closeout.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which the forms of ordinals are nested in one report: the usual order, corrected
 * where the numbering proves another one. If 1. goes on after a row that begins with （一）, then （一）
 * stands under 1.
 */
final class Levels {

  private final List<Style> order = new ArrayList<>();
  private final boolean oneArabic;

  private Levels(boolean oneArabic) {
    this.oneArabic = oneArabic;
  }

  static Levels of(List<Mark> marks) {
    int[][] outer = evidence(marks, false);
    int dot = Style.ARABIC.ordinal();
    int comma = Style.ARABIC_COMMA.ordinal();
    boolean oneArabic = outer[dot][comma] == 0 && outer[comma][dot] == 0;
    Levels levels = new Levels(oneArabic);
    int[][] merged = oneArabic ? evidence(marks, true) : outer;
    for (Style style : Style.values()) {
      boolean used = marks.stream().anyMatch(mark -> style == levels.style(mark));
      if (used) {
        levels.order.add(style);
      }
    }
    levels.correct(merged);
    return levels;
  }

  /** The form that counts for the level; 1. and 1、 are one form unless they are nested. */
  Style style(Mark mark) {
    return oneArabic && mark.style() == Style.ARABIC_COMMA ? Style.ARABIC : mark.style();
  }

  /** 0 for the outermost form in use. */
  int rank(Style style) {
    return order.indexOf(style);
  }

  /**
   * How often a row of the first form goes on after a row of the second began right below it. Where
   * a chapter began before that row, the first form merely runs on through the chapters.
   */
  private static int[][] evidence(List<Mark> marks, boolean oneArabic) {
    int styles = Style.values().length;
    int[][] outer = new int[styles][styles];
    int[] lastPlace = new int[styles];
    int[] lastNumber = new int[styles];
    int[] lastFirst = new int[styles];
    int[] aheadOfFirst = new int[styles];
    int previous = -1;
    Map<Style, String> lastGroup = new EnumMap<>(Style.class);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (!mark.heading()) {
        continue;
      }
      boolean comma = oneArabic && mark.style() == Style.ARABIC_COMMA;
      Style style = comma ? Style.ARABIC : mark.style();
      int s = style.ordinal();
      boolean goesOn =
          lastPlace[s] > 0
              && (mark.ordinal() == null
                  || mark.number() == lastNumber[s] + 1
                  || !mark.ordinal().group().equals(lastGroup.get(style)));
      for (int t = 0; goesOn && t < styles; t++) {
        boolean begunBelow = lastFirst[t] > lastPlace[s] && aheadOfFirst[t] == s;
        outer[s][t] += t != s && begunBelow ? 1 : 0;
      }
      lastPlace[s] = i + 1;
      lastNumber[s] = mark.number();
      lastGroup.put(style, mark.ordinal() == null ? "" : mark.ordinal().group());
      // Without ordinals each chapter would look like the first of a row.
      if (mark.number() <= 1 && mark.style() != Style.CHAPTER_WORDS) {
        lastFirst[s] = i + 1;
        aheadOfFirst[s] = previous;
      }
      previous = s;
    }
    return outer;
  }

  private void correct(int[][] outer) {
    for (int pass = 0; pass < order.size(); pass++) {
      for (int i = 0; i < order.size(); i++) {
        for (int j = i + 1; j < order.size(); j++) {
          Style above = order.get(i);
          Style below = order.get(j);
          if (outer[below.ordinal()][above.ordinal()] > outer[above.ordinal()][below.ordinal()]) {
            order.remove(j);
            order.add(i, below);
          }
        }
      }
    }
  }
}
