package closeout.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script of the page's own.
 *
 * @param hash by which the page's security policy knows it from any other
 */
record Asset(String text, String hash) {

  static Asset of(String name) {
    try (InputStream stream = Asset.class.getResourceAsStream("/closeout/page/" + name)) {
      byte[] bytes = stream.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Asset(
          new String(bytes, StandardCharsets.UTF_8),
          "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
