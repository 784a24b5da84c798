package closeout.finding;

/**
 * Something that could not be read. It is no finding: it says nothing about the record, only about
 * the file.
 *
 * @param line 0 where the whole file is meant
 * @param column 0 where the whole line is meant
 * @param code names the messages for it
 * @param arguments values for the places of the message
 */
public record InputError(
    String file, int line, int column, String code, java.util.List<Object> arguments) {

  public InputError {
    arguments = java.util.List.copyOf(arguments);
  }
}
