package closeout.narrative;

import closeout.dossier.UnitClass;
import java.util.ArrayList;
import java.util.List;

/**
 * A number and the words beside it.
 *
 * @param before the words of its clause in front of it, not reaching over the number before
 * @param after the words behind its unit, up to the next mark or number
 * @param depth how many brackets are open around it in its sentence
 * @param own the topic that its own noun names, or null
 * @param joined whether the words in front of it begin at the number before
 * @param between to which number the status between this one and the one before belongs
 */
record Beside(
    Numeral numeral,
    String before,
    String after,
    int depth,
    Topic own,
    boolean joined,
    Owner between) {

  /** To which of two numbers the words between them belong. */
  enum Owner {
    UNKNOWN,
    FIRST,
    SECOND,
    /** They name a kind of issues and no status. */
    KIND
  }

  /** How far a clause is followed; what stands further away says nothing about a number. */
  private static final int REACH = 200;

  /** What stands beside the numbers of a sentence, in order. */
  static List<Beside> of(String text, Sentence sentence, List<Numeral> numerals) {
    List<Beside> all = new ArrayList<>();
    int bound = sentence.from();
    int depth = 0;
    int place = sentence.from();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      int end = i + 1 < numerals.size() ? numerals.get(i + 1).from() : sentence.to();
      depth += depth(text, place, numeral.from());
      place = numeral.from();
      int from = clauseFrom(text, numeral, bound);
      String before = text.substring(from, numeral.from());
      String after = after(text, numeral, end);
      Topic own = counts(numeral) ? Topic.of(before, after) : null;
      boolean joined = i > 0 && from == bound;
      all.add(new Beside(numeral, before, after, depth, own, joined, Owner.UNKNOWN));
      bound = numeral.to();
    }
    return sharedOut(shared(all));
  }

  static boolean counts(Numeral numeral) {
    return numeral.unitClass() == UnitClass.ITEMS || numeral.unitClass() == UnitClass.OTHER;
  }

  boolean counts() {
    return counts(numeral);
  }

  /** The clause of the number, as far as it is near. */
  String clause(String text, Sentence sentence) {
    int from = clauseFrom(text, numeral, sentence.from());
    int end = Math.min(sentence.to(), numeral.to() + REACH);
    return text.substring(from, Clauses.to(text, numeral.to(), end));
  }

  private static int clauseFrom(String text, Numeral numeral, int bound) {
    return Clauses.from(text, numeral.from(), Math.max(bound, numeral.from() - REACH));
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' ? -1 : 0;
    }
    return depth;
  }

  private static String after(String text, Numeral numeral, int end) {
    int bound = Math.min(end, numeral.to() + REACH);
    int to = numeral.to();
    while (to < bound && !Clauses.ends(text, to) && "、（）".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(numeral.to(), to);
  }

  /** Numbers of a list share the noun of the last one, those of a chain that of the first. */
  private static List<Beside> shared(List<Beside> all) {
    List<Beside> shared = new ArrayList<>(all);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Beside each = shared.get(i);
      Beside next = shared.get(i + 1);
      boolean listed =
          each.own == null
              && next.own != null
              && each.after.isEmpty()
              && next.before.startsWith("、")
              && each.numeral.unitName().equals(next.numeral.unitName());
      if (listed) {
        shared.set(i, each.about(next.own));
      }
    }
    for (int i = 0; i + 1 < shared.size(); i++) {
      chain(shared, i);
    }
    return shared;
  }

  /** 反馈问题4大类15项32条: the last number counts the issues, the others their groups. */
  private static void chain(List<Beside> all, int at) {
    Beside each = all.get(at);
    Beside next = all.get(at + 1);
    boolean chained =
        next.before.isEmpty() && next.own == null && next.counts() && next.after.isEmpty();
    Topic topic = each.own != null ? each.own : Topic.of(each.before, "");
    if (chained && each.after.isEmpty() && topic != null) {
      all.set(at, each.about(null));
      all.set(at + 1, next.about(topic));
    }
  }

  private Beside about(Topic topic) {
    return new Beside(numeral, before, after, depth, topic, joined, between);
  }

  /** One kind of issues; a total where a status follows: 限期整改9个，完成7个. */
  Beside ofKind(Beside next) {
    Topic topic = next != null && next.tellsStatus() ? Topic.ISSUES : own;
    return new Beside(numeral, before, after, depth, topic, joined, Owner.KIND);
  }

  private boolean tellsStatus() {
    return !Scopes.oneKind(before)
        && (Progress.before(ownBefore(), own != null) != null
            || Progress.behind(ownBehind()) != null);
  }

  /** The words in front of the number that can tell its status: 7个已完成、基本完成1个. */
  String ownBefore() {
    if (!joined) {
      return before;
    }
    return between == Owner.FIRST ? "" : before.substring(Math.max(0, before.lastIndexOf('、')));
  }

  /** The words behind the number and its noun that can tell its status. */
  String ownBehind() {
    return own == null ? after : Topic.behindNoun(after);
  }

  /**
   * Shares out the words between numbers that nothing parts: the status stands with the second
   * number where no other one closes its clause (13项问题已完成10项), else with the first (7个已完成2个正在推进).
   */
  private static List<Beside> sharedOut(List<Beside> all) {
    for (int i = 0; i + 1 < all.size(); i++) {
      Beside first = all.get(i);
      Beside second = all.get(i + 1);
      boolean alike = first.numeral.unitClass() == second.numeral.unitClass();
      boolean between = second.joined && second.before.equals(first.after);
      if (alike && between && Progress.behind(first.ownBehind()) != null) {
        boolean closed = Progress.behind(second.ownBehind()) != null;
        all.set(i, closed ? first : first.without(first.ownBehind()));
        all.set(i + 1, second.of(closed ? Owner.FIRST : Owner.SECOND));
      }
    }
    return all;
  }

  private Beside without(String status) {
    String rest = after.substring(0, after.length() - status.length());
    return new Beside(numeral, before, rest, depth, own, joined, between);
  }

  private Beside of(Owner owner) {
    return new Beside(numeral, before, after, depth, own, joined, owner);
  }
}
