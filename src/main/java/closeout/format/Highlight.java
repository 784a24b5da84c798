package closeout.format;

import closeout.finding.Verdict;
import java.util.List;

/**
 * A piece of a line that is the same all over: under the same findings and the same number.
 *
 * @param text masked where it must be
 * @param findings those it is part of, the narrowest first
 * @param begins those of them that begin with it
 * @param number the verdict on the number that it is part of, or null
 */
record Highlight(String text, List<Numbered> findings, List<Numbered> begins, Verdict.Kind number) {

  Highlight {
    findings = List.copyOf(findings);
    begins = List.copyOf(begins);
  }
}
