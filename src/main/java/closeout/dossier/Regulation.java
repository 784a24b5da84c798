package closeout.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * A regulation, plan or other document that is named (制度).
 *
 * @param title without its brackets, or null where documents are only counted
 * @param documentNumber 发文字号 as printed, or null
 * @param numberFaults what is wrong with the number; empty where it has the form 绥发〔2022〕3号
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
    List<NumberFault> numberFaults,
    Quantity count,
    FigurePlace place)
    implements Fact {

  private static final String OPENING = "〔【[［（(";
  private static final String CLOSING = "〕】]］）)";

  public Regulation {
    numberFaults = List.copyOf(numberFaults);
  }

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

  /** What is wrong with a document number. */
  public enum NumberFault {
    /** The year stands in other brackets than 〔〕. */
    BRACKETS,
    YEAR_CUT,
    /** 第 or zeros before the number. */
    NUMBER_PADDED,
    YEAR_TO_COME
  }

  /** Whether its number can stand as it is. */
  public boolean numberFormal() {
    return numberFaults.isEmpty();
  }

  /**
   * What is wrong with a number.
   *
   * @param lastYear the year that its own must not be after, or null
   */
  public static List<NumberFault> faults(String number, Integer lastYear) {
    int open = at(number, OPENING);
    int close = at(number, CLOSING);
    if (open < 0 || close < open) {
      return List.of(NumberFault.BRACKETS);
    }
    String year = number.substring(open + 1, close);
    char first = number.charAt(Math.min(close + 1, number.length() - 1));
    List<NumberFault> faults = new ArrayList<>();
    if (number.charAt(open) != '〔' || number.charAt(close) != '〕') {
      faults.add(NumberFault.BRACKETS);
    }
    if (year.length() != 4) {
      faults.add(NumberFault.YEAR_CUT);
    } else if (lastYear != null && year.compareTo(lastYear.toString()) > 0) {
      faults.add(NumberFault.YEAR_TO_COME);
    }
    if (first == '第' || first == '0') {
      faults.add(NumberFault.NUMBER_PADDED);
    }
    return List.copyOf(faults);
  }

  private static int at(String number, String marks) {
    for (int i = 0; i < number.length(); i++) {
      if (marks.indexOf(number.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The number in its required form: 绥发〔2022〕3号. */
  public String formalNumber() {
    StringBuilder formal = new StringBuilder();
    boolean inNumber = false;
    for (char c : documentNumber.toCharArray()) {
      if (OPENING.indexOf(c) >= 0) {
        formal.append('〔');
      } else if (CLOSING.indexOf(c) >= 0) {
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
