package closeout.narrative;

import closeout.dossier.Status;
import closeout.narrative.Conclusions.Conclusion;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;

/** Reads the status of an issue from its block: label, sentence about 该问题, head, end, heading. */
final class Concluding {

  /**
   * The status as the block states it.
   *
   * @param from the sentence in the normalised text
   * @param whole whether the sentence says nothing else
   */
  record Stated(Status status, String words, int from, int to, boolean whole) {}

  private static final Phrase OF_ONE_STATUS =
      Phrase.compile(
          "([^，。；：（）]{2,14}?)(?:的)?(?:[0-9]{1,3}[个项条])?(?:反馈|具体|整改)?(?:问题|事项|任务)(?:共?[0-9]{1,3}[个项条])?(?:[：，]?（[^（）]{1,16}）)?");

  private static final Stated NOTHING = new Stated(Status.UNSTATED, null, -1, -1, false);

  private Concluding() {}

  static Stated of(Node node, Block block) {
    List<Fragment> fragments = block.fragments();
    Stated stated = null;
    for (Fragment fragment : fragments) {
      if (fragment.zone() == Zone.RESULT || fragment.label() == Label.Kind.STATUS) {
        Stated found = stated(fragment, node.conclusions.explicit(fragment.text()));
        stated = found == null ? stated : found;
      }
    }
    if (stated == null) {
      stated = byLabel(node, fragments);
    }
    if (stated == null) {
      stated = inHeading(node);
    }
    if (stated == null) {
      stated = atHead(node, fragments);
    }
    if (stated == null) {
      stated = atEnd(node, fragments);
    }
    return stated == null ? inChapter(node) : stated;
  }

  /** The result without the sentences that only state the status. */
  static String withoutConclusion(Block block, Stated stated) {
    StringBuilder result = new StringBuilder();
    for (Fragment fragment : block.fragments()) {
      if (fragment.zone() != Zone.RESULT) {
        continue;
      }
      String text = without(fragment, stated);
      if (!text.isBlank()) {
        result.append(result.isEmpty() ? "" : "\n").append(text.strip());
      }
    }
    return result.toString();
  }

  /** The fragment without the sentence that only states the status. */
  static String without(Fragment fragment, Stated stated) {
    boolean holds =
        stated.whole() && stated.from() >= fragment.from() && stated.to() <= fragment.to();
    return holds
        ? fragment.text().substring(0, stated.from() - fragment.from())
            + fragment.text().substring(stated.to() - fragment.from())
        : fragment.text();
  }

  private static Stated byLabel(Node node, List<Fragment> fragments) {
    for (Fragment fragment : fragments) {
      Stated inBracket = stated(fragment, node.conclusions.labelled(fragment.text()));
      if (inBracket != null) {
        return inBracket;
      }
      if (fragment.label() == Label.Kind.STATUS) {
        // 该项任务已完成整改。公示期为… goes on with something else.
        int end = fragment.text().indexOf('。') + 1;
        Stated first =
            end == 0
                ? null
                : stated(fragment, node.conclusions.explicit(fragment.text().substring(0, end)));
        if (first != null) {
          return first;
        }
        Conclusion head = node.conclusions.atHead(fragment.text());
        Stated found =
            stated(fragment, head == null ? node.conclusions.atEnd(fragment.text()) : head);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static Stated inHeading(Node node) {
    String text = node.line.text();
    int end = Math.min(text.length(), node.heading.problemEnd() + 30);
    Conclusion found = node.conclusions.inHeading(text.substring(0, end));
    int tail = Math.max(0, text.length() - 40);
    int shift = 0;
    if (found == null && tail > 0) {
      found = node.conclusions.inHeading(text.substring(tail));
      shift = tail;
    }
    if (found == null) {
      return null;
    }
    int from = node.line.from() + shift;
    return new Stated(found.status(), found.words(), from + found.from(), from + found.to(), true);
  }

  /** The chapter may gather the issues of one status: （一）已完成整改的问题（12个）. */
  private static Stated inChapter(Node node) {
    for (Node above = node.parent; above != null; above = above.parent) {
      Search words = OF_ONE_STATUS.matcher(above.words());
      Status status = words.matches() ? node.conclusions.pure(words.group(1)) : Status.UNKNOWN;
      if (status.known()) {
        int from = above.line.from() + above.start() + words.start(1);
        int to = from + words.group(1).length();
        return new Stated(status, words.group(1), from, to, true);
      }
    }
    return NOTHING;
  }

  private static Stated atHead(Node node, List<Fragment> fragments) {
    Stated least = least(node, fragments);
    if (least != null) {
      return least;
    }
    boolean first = true;
    for (Fragment fragment : fragments) {
      if (fragment.zone() != Zone.RESULT || fragment.text().isBlank()) {
        continue;
      }
      Conclusion head =
          first || !fragment.words().isEmpty() ? node.conclusions.atHead(fragment.text()) : null;
      if (head == null && first) {
        head = node.conclusions.inHeading(firstBracket(fragment.text()));
      }
      if (head != null) {
        return stated(fragment, head);
      }
      first = false;
    }
    return null;
  }

  /** Where each measure begins with its status, the least advanced one is that of the issue. */
  private static Stated least(Node node, List<Fragment> fragments) {
    Stated least = null;
    int measures = 0;
    for (Fragment fragment : fragments) {
      Ordinal ordinal = fragment.zone() == Zone.RESULT ? Ordinals.at(fragment.text()) : null;
      if (ordinal == null) {
        continue;
      }
      measures++;
      Conclusion head = node.conclusions.atHead(fragment.text().substring(ordinal.length()));
      if (head == null) {
        return null;
      }
      if (least == null || head.status().rank() < least.status().rank()) {
        int from = fragment.from() + ordinal.length();
        least =
            new Stated(head.status(), head.words(), from + head.from(), from + head.to(), false);
      }
    }
    return measures > 0 ? least : null;
  }

  private static String firstBracket(String text) {
    boolean bracket = !text.isEmpty() && "（【[".indexOf(text.charAt(0)) >= 0;
    return bracket ? text.substring(0, Math.min(text.length(), 30)) : "";
  }

  private static Stated atEnd(Node node, List<Fragment> fragments) {
    for (int i = fragments.size() - 1; i >= 0; i--) {
      Fragment fragment = fragments.get(i);
      boolean result = fragment.zone() == Zone.RESULT && fragment.label() != Label.Kind.NEXT_STEP;
      if (result && !fragment.text().isBlank()) {
        return stated(fragment, node.conclusions.atEnd(fragment.text()));
      }
    }
    return null;
  }

  private static Stated stated(Fragment fragment, Conclusion found) {
    return found == null
        ? null
        : new Stated(
            found.status(),
            found.words(),
            fragment.from() + found.from(),
            fragment.from() + found.to(),
            found.whole());
  }
}
