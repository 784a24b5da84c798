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

  /** Whether a summary figure of that metric counts it, or may do so where it is open. */
  public boolean countedBy(String metric) {
    boolean open = title == null && count == null && action != RegulationAction.CITED;
    return open && metric.startsWith("regulations_") || counts(metric);
  }

  private boolean counts(String metric) {
    return switch (metric) {
      case "regulations_total" -> action != RegulationAction.CITED;
      case "regulations_new" -> action == RegulationAction.CREATED;
      case "regulations_revised" -> action == RegulationAction.REVISED;
      case "regulations_abolished" -> action == RegulationAction.REPEALED;
      default -> false;
    };
  }

  /** The number in its required form: 绥发〔2022〕3号. */
  public String formalNumber() {
    StringBuilder formal = new StringBuilder();
    boolean inNumber = false;
    for (char c : documentNumber.toCharArray()) {
      if ("【[［（(〔".indexOf(c) >= 0) {
        formal.append('〔');
      } else if ("】]］）)〕".indexOf(c) >= 0) {
        formal.append('〕');
        inNumber = true;
      } else if (!inNumber || c != '第' && (c != '0' || formal.charAt(formal.length() - 1) != '〕')) {
        formal.append(c);
      }
    }
    return formal.toString();
  }

  @Override
  public String content() {
    return title != null ? title : at.quote();
  }
}
