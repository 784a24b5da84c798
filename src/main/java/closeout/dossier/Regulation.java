package closeout.dossier;

/**
 * A regulation, plan or other document that is named (制度).
 *
 * @param title without its brackets, or null where documents are only counted
 * @param documentNumber 发文字号 as printed, or null
 * @param numberFormal whether the number has the form 绥发〔2022〕3号
 * @param count how many are meant, or null where it is open (有关制度, 系列制度)
 * @param place in which part of a report it stands
 */
public record Regulation(
    Location at,
    Origin origin,
    String forIssue,
    RegulationAction action,
    String title,
    String documentNumber,
    boolean numberFormal,
    Quantity count,
    FigurePlace place)
    implements Fact {

  @Override
  public String content() {
    return title != null ? title : at.quote();
  }
}
