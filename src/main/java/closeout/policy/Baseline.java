package closeout.policy;

import closeout.dossier.Source;
import closeout.finding.KnownFinding;
import java.util.List;

/** The findings that were there when somebody began to look (基线), in the order of the file. */
public record Baseline(Source file, List<KnownFinding> findings) {

  /** The first line of every baseline; the number changes with the format. */
  public static final String HEADER = "# closeout baseline 1";

  public Baseline {
    findings = List.copyOf(findings);
  }
}
