package closeout.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stretch of one list that stands for a stretch of another; either may be empty.
 *
 * @param from first element of the one list
 * @param to behind its last
 * @param otherFrom first element of the other list
 * @param otherTo behind its last
 */
record Difference(int from, int to, int otherFrom, int otherTo) {

  /** Lists that have less in common are not compared any further. */
  private static final int MOST_STEPS = 800;

  /** The fewest stretches by which the lists differ (Myers 1986), in order. */
  static List<Difference> between(List<String> one, List<String> other) {
    int most = one.size() + other.size();
    int[] reached = new int[2 * most + 3];
    List<int[]> steps = new ArrayList<>();
    for (int step = 0; step <= Math.min(most, MOST_STEPS); step++) {
      steps.add(reached.clone());
      for (int line = -step; line <= step; line += 2) {
        int at = most + 1 + line;
        boolean down = line == -step || line != step && reached[at - 1] < reached[at + 1];
        int x = down ? reached[at + 1] : reached[at - 1] + 1;
        int y = x - line;
        while (x < one.size() && y < other.size() && one.get(x).equals(other.get(y))) {
          x++;
          y++;
        }
        reached[at] = x;
        if (x >= one.size() && y >= other.size()) {
          return traced(steps, most, one.size(), other.size());
        }
      }
    }
    return List.of(new Difference(0, one.size(), 0, other.size()));
  }

  /** Walks back from the end; steps without a common element between them are one stretch. */
  private static List<Difference> traced(List<int[]> steps, int most, int oneEnd, int otherEnd) {
    List<Difference> found = new ArrayList<>();
    int x = oneEnd;
    int y = otherEnd;
    for (int step = steps.size() - 1; step > 0; step--) {
      int[] reached = steps.get(step);
      int line = x - y;
      int at = most + 1 + line;
      boolean down = line == -step || line != step && reached[at - 1] < reached[at + 1];
      int before = down ? line + 1 : line - 1;
      int fromX = reached[most + 1 + before];
      int fromY = fromX - before;
      int toX = down ? fromX : fromX + 1;
      int toY = down ? fromY + 1 : fromY;
      add(new Difference(fromX, toX, fromY, toY), found);
      x = fromX;
      y = fromY;
    }
    Collections.reverse(found);
    return found;
  }

  /** Adds a stretch in front of the last one, or joins the two. */
  private static void add(Difference stretch, List<Difference> found) {
    Difference behind = found.isEmpty() ? null : found.get(found.size() - 1);
    if (behind != null
        && behind.from() == stretch.to()
        && behind.otherFrom() == stretch.otherTo()) {
      found.set(
          found.size() - 1,
          new Difference(stretch.from(), behind.to(), stretch.otherFrom(), behind.otherTo()));
    } else {
      found.add(stretch);
    }
  }
}
