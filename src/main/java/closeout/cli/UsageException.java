package closeout.cli;

import java.util.List;

/** Thrown where the command line was used wrongly; its words are chosen when it is printed. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code names the messages for it
   */
  UsageException(String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  String code() {
    return code;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
