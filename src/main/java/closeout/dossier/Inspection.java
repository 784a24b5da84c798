package closeout.dossier;

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

  @Override
  public String content() {
    return "inspection";
  }
}
