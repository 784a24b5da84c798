package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.DateRole;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Precision;
import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the day of publication from the furniture of a saved page. */
final class PageDates {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "发布(?:日期|时间)|发稿时间|公开日期|发布于|更新时间|(?:^|[^文成])(?:日期|时间)：|[0-9]{1,2}:[0-9]{2}|来源");
  private static final Pattern WRITTEN = Pattern.compile("成文|生成|印发");

  private final NormalText text;
  private final Origin origin;
  private final List<Line> lines;
  private final Zone[] zones;

  PageDates(NormalText text, Origin origin, List<Line> lines, Zone[] zones) {
    this.text = text;
    this.origin = origin;
    this.lines = lines;
    this.zones = zones;
  }

  /** The day of publication, or null; reports each date of the furniture. */
  DateInterval published(Consumer<? super Fact> facts) {
    DateInterval published = null;
    DateInterval written = null;
    String before = "";
    for (Line line : lines) {
      Zone zone = zones[line.index()];
      int inside = zone == Zone.TITLE ? PageFurniture.inside(line.text()) : 0;
      boolean furniture = zone == Zone.CHROME || inside > 0 && inside < line.text().length();
      if (furniture && line.text().length() < 300) {
        for (WrittenDate date : Dates.find(line.text())) {
          if (date.from() < inside || date.precision() != Precision.DAY) {
            continue;
          }
          String words = before.endsWith("：") ? before + line.text() : line.text();
          boolean release = !WRITTEN.matcher(words).find();
          boolean certain = release && (PUBLISHED.matcher(words).find() || date.interval() != null);
          DateRole role = certain ? DateRole.PUBLICATION : DateRole.OTHER;
          facts.accept(
              DateMentions.of(
                  text, origin, line.from() + date.from(), date, date.interval(), role, words));
          published = certain && published == null ? date.interval() : published;
          written = !release && written == null ? date.interval() : written;
        }
      }
      before = furniture ? line.text() : "";
    }
    return published == null ? written : published;
  }
}
