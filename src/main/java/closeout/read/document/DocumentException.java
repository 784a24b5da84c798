package closeout.read.document;

import java.util.List;

/** A document that cannot be read; the code names the message that says why. */
public final class DocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  public DocumentException(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
