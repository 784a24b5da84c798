package closeout.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rules for those who want to know what is checked. */
public interface RuleFormatter {

  /** Writes a listing of rules. */
  void list(List<RulePage> rules, Presentation presentation, OutputStream out) throws IOException;

  /** Writes one rule whole. */
  void show(RulePage rule, Presentation presentation, OutputStream out) throws IOException;
}
