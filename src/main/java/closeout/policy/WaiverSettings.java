package closeout.policy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads waivers that are written in YAML: a list, or one under the key {@code waivers}. */
public final class WaiverSettings {

  private static final String KEY = "waivers";

  /** A waiver as it is written: values by their keys. */
  public record Entry(int line, int column, Map<String, String> values) {}

  private WaiverSettings() {}

  /**
   * The waivers of a text.
   *
   * @throws PolicyException where it is no list of maps of values
   */
  public static List<Entry> parse(String file, String text) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Setting waiver : list(SettingsReader.parse(file, text))) {
      Map<String, String> values = new LinkedHashMap<>();
      waiver.entries().forEach((key, value) -> values.put(key, value.scalar()));
      entries.add(new Entry(waiver.line(), waiver.column(), values));
    }
    return entries;
  }

  private static List<Setting> list(Setting whole) {
    if (whole.list() != null) {
      return whole.list();
    }
    Map<String, Setting> entries = whole.entries();
    if (entries.isEmpty()) {
      return List.of();
    }
    Setting list = entries.get(KEY);
    if (list == null || entries.size() > 1) {
      throw whole.problem("not-waivers");
    }
    return "".equals(list.text()) ? List.of() : list.elements();
  }
}
