package closeout.format;

import java.nio.charset.StandardCharsets;

/** Paths as URIs, relative ones relative to where the program ran. */
final class Uris {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String DIGITS = "0123456789ABCDEF";

  private Uris() {}

  /** With slashes, and without ./ before it. */
  static String path(String path) {
    String slashed = path.replace('\\', '/');
    while (slashed.startsWith("./")) {
      slashed = slashed.substring(2);
    }
    return slashed;
  }

  static boolean relative(String path) {
    String slashed = path(path);
    return !slashed.startsWith("/") && !slashed.matches("[A-Za-z]:.*");
  }

  static String of(String path) {
    String slashed = path(path);
    String prefix = relative(path) ? "" : slashed.startsWith("/") ? "file://" : "file:///";
    StringBuilder uri = new StringBuilder(prefix);
    for (byte octet : slashed.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(DIGITS.charAt(octet >> 4 & 15)).append(DIGITS.charAt(octet & 15));
      }
    }
    return uri.toString();
  }
}
