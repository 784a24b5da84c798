package closeout.wording;

import closeout.dossier.EvidenceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises what evidence is, by its words or its file name. */
public final class EvidenceKinds {

  private static final List<String[]> WORDS = WordList.rows("evidence-kinds.csv", 2);

  private EvidenceKinds() {}

  public static Set<EvidenceKind> of(String reference) {
    String plain = reference.toLowerCase(Locale.ROOT);
    Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
    for (String[] word : WORDS) {
      if (plain.contains(word[1])) {
        kinds.add(EvidenceKind.valueOf(word[0]));
      }
    }
    return kinds;
  }
}
