package closeout.policy;

import closeout.dossier.Source;
import java.util.List;

/** The waivers of a file, in its order (豁免清单). */
public record Waivers(Source file, List<Waiver> waivers) {

  public Waivers {
    waivers = List.copyOf(waivers);
  }
}
