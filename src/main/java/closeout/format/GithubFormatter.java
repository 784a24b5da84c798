package closeout.format;

import closeout.dossier.Location;
import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes findings that count as workflow commands, which GitHub Actions shows beside the lines of a
 * pull request. Every line is such a command, so that no text of an input can become one.
 */
public final class GithubFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Words words = Words.of(presentation.language());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (InputError error : audit.errors()) {
      command(
          "error",
          place(error.file(), error.line()),
          words.say("not-read", 1),
          ErrorWords.whole(error, words),
          writer);
    }
    for (Spoken spoken : Spoken.all(audit, presentation)) {
      if (spoken.finding().counts()) {
        finding(spoken, words, writer);
      }
    }
    String level = audit.passed() ? "notice" : "error";
    command(level, "", "closeout", TextFormatter.verdict(audit, words), writer);
    writer.flush();
  }

  private static void finding(Spoken spoken, Words words, Writer writer) throws IOException {
    Location at = spoken.finding().at();
    String title = spoken.dossier() + " " + spoken.finding().rule().name();
    String message = spoken.message() + spoken.within(words) + "\n" + spoken.remedy();
    command(level(spoken.finding().severity()), place(at), title, message, writer);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.code();
  }

  private static String place(Location at) {
    String place = place(at.file(), Places.line(at));
    boolean text = at.spot() == null && at.line() > 0;
    if (text && at.endLine() > at.line()) {
      return place + "endLine=" + at.endLine() + ",";
    }
    return text && at.column() > 0 ? place + "col=" + at.column() + "," : place;
  }

  private static String place(String file, int line) {
    return "file=" + property(Uris.path(file)) + "," + (line > 0 ? "line=" + line + "," : "");
  }

  private static void command(
      String level, String place, String title, String message, Writer writer) throws IOException {
    writer.write("::" + level + " " + place + "title=" + property(title) + "::" + data(message));
    writer.write('\n');
  }

  /** Line breaks of our own survive as such; those of the input were shown before. */
  private static String data(String text) {
    StringBuilder data = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      data.append(data.isEmpty() ? "" : "%0A").append(Printable.line(line).replace("%", "%25"));
    }
    // The older form of commands is looked for anywhere in a line.
    return data.toString().replace("##[", "# #[");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
