package closeout.dossier;

/** Who answers for an issue (责任领导, 责任部门, 责任人); each as written, or null. */
public record Responsibility(String leader, String department, String person) {

  public static final Responsibility NONE = new Responsibility(null, null, null);

  /** Whether the person who does the work has that name, blanks and 同志 aside. */
  public boolean names(String name) {
    return person != null && bare(person).equals(bare(name));
  }

  private static String bare(String name) {
    return name.replaceAll("\\s", "").replace("同志", "");
  }

  /** All that is written, for messages. */
  public String text() {
    return String.join(
        " ",
        java.util.stream.Stream.of(leader, department, person)
            .filter(java.util.Objects::nonNull)
            .distinct()
            .toList());
  }
}
