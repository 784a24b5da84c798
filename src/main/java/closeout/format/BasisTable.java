package closeout.format;

import closeout.finding.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What rules are based on: only what was verified, at its level. */
public final class BasisTable {

  private static final String OWN = "own";
  private static final Map<String, Basis> TABLE = load();

  private BasisTable() {}

  /**
   * An instrument or practice.
   *
   * @param level statute: the law was read; read: the sentence was seen; reported: a third party
   *     says so; logic; practice; own: the words of the user
   */
  public record Basis(String id, String level, Map<Language, String> texts) {

    public String text(Language language) {
      return texts.get(language);
    }

    /** Key and text, and whether it is only known from others; words of the user have no key. */
    String said(Words words) {
      String text = level.equals(OWN) ? id : id + " " + text(words.language());
      return level.equals("reported") ? words.say("reported", text) : text;
    }
  }

  /** The basis of that key; words that are no key are the own basis of a user. */
  public static Basis of(String id) {
    Basis own = new Basis(id, OWN, Map.of(Language.ZH, id, Language.EN, id));
    return TABLE.getOrDefault(id, own);
  }

  private static Map<String, Basis> load() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, Basis> table = new HashMap<>();
    try (Reader reader =
        new InputStreamReader(
            BasisTable.class.getResourceAsStream("/closeout/basis.csv"), StandardCharsets.UTF_8)) {
      for (CSVRecord line : format.parse(reader)) {
        Map<Language, String> texts =
            Map.of(Language.ZH, line.get("zh"), Language.EN, line.get("en"));
        table.put(line.get("id"), new Basis(line.get("id"), line.get("level"), texts));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
