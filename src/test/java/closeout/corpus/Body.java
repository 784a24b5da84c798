package closeout.corpus;

import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented inspected body and who inspects it.
 *
 * @param kind town, bureau, school, hospital, firm or county
 * @param place how the text calls it
 * @param organ its Party organisation: 党委, 党组, 党工委
 * @param signature its Party organisation in full
 * @param committee who sends the inspection: 县委, 市委
 * @param inspection 巡察 or 巡视
 */
record Body(
    String kind,
    String county,
    String place,
    String organ,
    String signature,
    String committee,
    String inspection,
    String team,
    String all) {

  private static final List<String> KINDS =
      List.of("town", "town", "town", "bureau", "bureau", "school", "hospital", "firm", "county");

  static Body random(Words words, SplittableRandom random) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String county = words.word("county");
    String level = county.substring(county.length() - 1);
    if (kind.equals("county")) {
      String above = random.nextInt(3) == 0 ? "省委" : "市委";
      String inspection = above.equals("省委") ? "巡视" : "巡察";
      String place = county;
      return new Body(
          kind,
          county,
          place,
          level + "委",
          "中共" + county + "委员会",
          above,
          inspection,
          above + team(random, inspection),
          "全" + level);
    }
    String committee = level + "委";
    String name = words.word(kind);
    boolean street = name.endsWith("街道");
    boolean bureau = kind.equals("bureau");
    String organ = street ? "党工委" : bureau ? "党组" : "党委";
    String place = kind.equals("town") ? name : bureau ? level + name : county + name;
    String office = street ? "工作委员会" : bureau ? "党组" : "委员会";
    return new Body(
        kind,
        county,
        place,
        organ,
        "中共" + county + name + office,
        committee,
        "巡察",
        committee + team(random, "巡察"),
        all(name, kind));
  }

  private static String all(String name, String kind) {
    return switch (kind) {
      case "town" -> name.endsWith("街道") ? "全街道" : "全" + name.substring(name.length() - 1);
      case "bureau" -> "全局";
      case "school" -> "全校";
      case "hospital" -> "全院";
      default -> "全公司";
    };
  }

  private static String team(SplittableRandom random, String inspection) {
    String number = Numerals.counted(random.nextInt(1, 8));
    return switch (random.nextInt(8)) {
      case 0 -> inspection + number + "组";
      case 1 -> inspection + "第" + number + "组";
      case 2 -> "第" + number + "提级交叉" + inspection + "组";
      default -> "第" + number + inspection + "组";
    };
  }

  /** The Party organisation as the running text calls it. */
  String brief() {
    return kind.equals("county") ? place.substring(0, place.length() - 1) + organ : place + organ;
  }
}
