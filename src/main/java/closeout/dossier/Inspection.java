package closeout.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The inspection and what followed it, as a source tells it. Each part may be null where the source
 * is silent.
 *
 * @param level 中央, 省, 市, 县, 区 …
 */
public record Inspection(
    Location at,
    Origin origin,
    InspectionKind kind,
    String inspectedBody,
    String inspectingBody,
    String level,
    DateInterval startedOn,
    DateInterval endedOn,
    DateInterval feedbackOn,
    DateInterval plannedOn,
    DateInterval submittedOn,
    DateInterval signedOn,
    DateInterval publishedOn)
    implements Fact {

  private static final char GAP = ' ';

  /** Words in the names of many bodies, longer ones first. */
  private static final List<String> COMMON =
      List.of(
          "中国共产党", "党总支部", "党总支", "党支部", "党工委", "党委", "党组", "中共", "工作委员会", "委员会", "支部", "总支", "机关",
          "街道办事处", "街道", "办事处", "社区", "人民政府", "有限公司", "集团", "公司", "管理", "中心", "本级");

  /**
   * What an opening must state and this one does not state to the day; dates that no calendar has
   * are stated.
   */
  public List<Concept> gaps(Collection<DateMention> impossible) {
    List<Concept> gaps = new ArrayList<>();
    if (inspectingBody == null) {
      gaps.add(Concept.INSPECTING_BODY);
    }
    if (inspectedBody == null) {
      gaps.add(Concept.BODY);
    }
    if (!toTheDay(startedOn)) {
      gaps.add(Concept.INSPECTION_START);
    }
    if (!toTheDay(endedOn)) {
      gaps.add(Concept.INSPECTION_END);
    }
    if (!toTheDay(feedbackOn)) {
      gaps.add(Concept.FEEDBACK);
    }
    gaps.removeIf(gap -> impossible.stream().anyMatch(date -> date.failsFor(gap)));
    return List.copyOf(gaps);
  }

  private static boolean toTheDay(DateInterval date) {
    return date != null && date.precision() == Precision.DAY;
  }

  /** Whether a Party body inspected it (巡视, 巡察), whose rectification must be made public. */
  public boolean ofParty() {
    return kind == InspectionKind.XUNSHI || kind == InspectionKind.XUNCHA;
  }

  /** Whether an organisation's name and the inspected body's share a proper name. */
  public boolean shares(String organisation) {
    String own = bare(inspectedBody);
    String other = bare(organisation);
    for (int i = 0; i + 2 <= own.length(); i++) {
      if (own.charAt(i) != GAP
          && own.charAt(i + 1) != GAP
          && other.contains(own.substring(i, i + 2))) {
        return true;
      }
    }
    return own.replace(String.valueOf(GAP), "").length() < 2;
  }

  /** The name without the words that many bodies carry. */
  private static String bare(String name) {
    String bare = name;
    for (String word : COMMON) {
      bare = bare.replace(word, String.valueOf(GAP));
    }
    return bare;
  }

  @Override
  public String content() {
    return "inspection";
  }
}
