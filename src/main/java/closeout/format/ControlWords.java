package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Control;
import closeout.finding.KnownFinding;
import closeout.finding.State;
import java.util.ArrayList;
import java.util.List;

/** Says what became of waivers and baseline, a sentence each. */
final class ControlWords {

  private ControlWords() {}

  static List<String> of(Audit audit, Words words) {
    List<String> sentences = new ArrayList<>();
    Control.WaiversUsed waivers = audit.control().waivers();
    if (waivers != null) {
      sentences.add(
          words.say(
              "control.waivers",
              waivers.file(),
              waivers.entries(),
              waivers.inForce(),
              audit.count(State.WAIVED)));
    }
    if (audit.control().baseline() != null) {
      baseline(audit.control().baseline(), audit, words, sentences);
    }
    return sentences;
  }

  private static void baseline(
      Control.BaselineUsed baseline, Audit audit, Words words, List<String> sentences) {
    sentences.add(
        words.say(
            "control.baseline",
            baseline.file(),
            audit.count(State.KNOWN),
            audit.fresh(),
            baseline.solved().size()));
    for (KnownFinding solved : baseline.solved()) {
      sentences.add(words.say("control.solved", solved.dossier(), solved.subject(), solved.rule()));
    }
    if (!baseline.unchecked().isEmpty()) {
      sentences.add(words.say("control.unchecked", baseline.unchecked().size()));
    }
  }
}
