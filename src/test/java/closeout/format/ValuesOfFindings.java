package closeout.format;

import closeout.finding.Discretion;
import closeout.finding.Finding;
import closeout.finding.Language;
import java.util.List;

/** The values of a finding's message as a Chinese reader sees them, without the message. */
public final class ValuesOfFindings {

  private static final Values VALUES = new Values(Words.of(Language.ZH), Discretion.NONE);

  private ValuesOfFindings() {}

  public static List<String> of(Finding finding) {
    return finding.arguments().stream().map(VALUES::say).toList();
  }
}
