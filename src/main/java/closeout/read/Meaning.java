package closeout.read;

import closeout.dossier.Concept;
import java.util.List;

/**
 * What a column label can mean by itself.
 *
 * @param concepts empty where the label is not known; several where it joins roles (责任单位/责任人)
 * @param ambiguity what the other columns must settle, or null
 * @param exact whether the label is a known one, not only holds one
 */
record Meaning(List<Concept> concepts, Ambiguity ambiguity, boolean exact) {

  /** Labels with two meanings (docs/reading.md, Ledger rows). */
  enum Ambiguity {
    /** 完成时间. */
    FINISHED_OR_DEADLINE,
    /** 整改情况, 完成情况, 整改进度. */
    STATUS_OR_PROGRESS,
    /** 整改计划. */
    MEASURE_OR_PLAN,
    /** 整改要求. */
    MEASURE_OR_GOAL,
    /** 整改任务. */
    ISSUE_OR_MEASURE
  }

  static final Meaning UNKNOWN = new Meaning(List.of(), null, false);

  Meaning {
    concepts = List.copyOf(concepts);
  }

  boolean known() {
    return !concepts.isEmpty() || ambiguity != null;
  }

  boolean has(Concept concept) {
    return concepts.contains(concept);
  }

  Meaning as(Concept concept) {
    return new Meaning(List.of(concept), ambiguity, exact);
  }
}
