package closeout.format;

import closeout.finding.Severity;

/** How a piece of text stands out on a terminal. */
enum Style {
  ERROR("1;31"),
  WARNING("1;33"),
  INFO("1;36"),
  GOOD("1;32"),
  STRONG("1"),
  FAINT("2");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  String around(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
