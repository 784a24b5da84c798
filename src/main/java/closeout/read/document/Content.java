package closeout.read.document;

import java.util.List;

/**
 * What a document holds, in reading order.
 *
 * @param traits what is noteworthy about the file itself
 */
public record Content(List<Block> blocks, List<Trait> traits) {

  public Content {
    blocks = List.copyOf(blocks);
    traits = List.copyOf(traits);
  }
}
