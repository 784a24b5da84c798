package closeout.narrative;

import closeout.dossier.UnitClass;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The units that numbers carry, each with its class (docs/reading.md, Numbers). */
final class Units {

  /**
   * A unit at a place of a text.
   *
   * @param name as printed
   * @param factor what one of it is in the base unit
   */
  record Unit(String name, UnitClass unitClass, BigDecimal factor) {}

  static final Unit NONE = new Unit("", UnitClass.OTHER, BigDecimal.ONE);

  private static final int LONGEST = 5;

  private static final Set<UnitClass> COUNTED =
      Set.of(
          UnitClass.PERSONS,
          UnitClass.ITEMS,
          UnitClass.HOUSEHOLDS,
          UnitClass.ORGANISATIONS,
          UnitClass.OTHER);

  private static final Map<String, UnitClass> CLASSES = new HashMap<>();

  static {
    put(UnitClass.PERSONS, "人 名 位 个人");
    put(UnitClass.PERSON_TIMES, "人次 人次数");
    put(UnitClass.ITEMS, "个 项 条 件 份 篇 处 起 宗 张 块 本 册 类 种 笔 套 批 张 面 根 枚 卷 点 对 封 幅 则 款 例");
    put(UnitClass.HOUSEHOLDS, "户 家庭");
    put(UnitClass.ORGANISATIONS, "家 所 支");
    put(UnitClass.OCCASIONS, "次 场 场次 期 轮 轮次 批次 遍 回");
    put(UnitClass.MONEY, "元 块钱 圆 元整");
    put(UnitClass.DAYS, "天 日 个自然日 自然日");
    put(UnitClass.WORKING_DAYS, "个工作日 工作日 个工作天");
    put(UnitClass.WEEKS, "周 个星期 个周 星期");
    put(UnitClass.MONTHS, "个月 个多月");
    put(UnitClass.PERCENT, "% 个百分点 百分点");
    put(UnitClass.ASPECTS, "方面 个方面 大方面 大类 个大类 个类别 个大方面");
    put(
        UnitClass.OTHER,
        "年 周年 小时 分钟 秒 倍 成 岁 吨 公斤 千克 克 斤 公里 千米 米 厘米 亩 公顷 平方米 平方公里 平方千米 立方米"
            + " 方 升 度 栋 幢 层 间 座 台 辆 架 艘 部 口 盏 株 棵 头 只 羽 车 箱 袋 瓶 顶 片 段 组 班 门 节 课时 学时"
            + " 千瓦 兆瓦 千瓦时 个小时 美元 港元 欧元 分 盒 桶 米长 延米 字 页 卡 票 眼 级 道 句 讲 餐 桌 股 趟 尾 孔 盘 扇 颗 粒 床 剂 帧 单");
  }

  private Units() {}

  private static void put(UnitClass unitClass, String names) {
    for (String name : names.split(" ")) {
      CLASSES.put(name, unitClass);
    }
  }

  /** The longest unit that begins at the place, or {@link #NONE}. */
  static Unit at(String text, int from) {
    for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
      String name = text.substring(from, from + length);
      UnitClass unitClass = CLASSES.get(name);
      if (unitClass != null && whole(name, text, from + length)) {
        return times(new Unit(name, unitClass, BigDecimal.ONE), text, from + length);
      }
    }
    return NONE;
  }

  /** 120辆次 and 35家次 count occasions, 3个次级支行 does not. */
  private static Unit times(Unit unit, String text, int to) {
    boolean times =
        text.startsWith("次", to)
            && unit.name().length() == 1
            && COUNTED.contains(unit.unitClass())
            && (to + 1 == text.length() || "要级品优之新生日于序".indexOf(text.charAt(to + 1)) < 0);
    return times ? new Unit(unit.name() + "次", UnitClass.OCCASIONS, unit.factor()) : unit;
  }

  /** Whether the characters are no unit but the beginning of a word that follows the number. */
  private static boolean whole(String name, String text, int to) {
    char next = to < text.length() ? text.charAt(to) : ' ';
    return switch (name) {
      case "人" -> "大民员居口均才事工".indexOf(next) < 0;
      case "支" -> "部书".indexOf(next) < 0;
      case "所" -> "有在属".indexOf(next) < 0;
      case "部" -> "门分".indexOf(next) < 0;
      case "名" -> "单册".indexOf(next) < 0;
      case "组" -> "长织".indexOf(next) < 0;
      case "项" -> next != '目';
      case "条" -> next != '例';
      case "家" -> "庭长".indexOf(next) < 0;
      case "车" -> "辆位".indexOf(next) < 0;
      case "课时", "学时" -> true;
      case "个人" -> "民员口".indexOf(next) < 0;
      case "期" -> next != '间';
      case "点" -> "钟到半".indexOf(next) < 0;
      case "成" -> "立员功为".indexOf(next) < 0;
      case "面" -> next != '积';
      case "度" -> next != '假';
      case "方" -> next != '式';
      case "字" -> next != '样';
      case "对" -> next == '夫' || next == '口';
      case "分" -> "别期类管".indexOf(next) < 0;
      case "周" -> "边岁年".indexOf(next) < 0;
      case "日" -> next != '均';
      case "道" -> next != '路' && next != '德';
      case "股" -> "室份东长".indexOf(next) < 0;
      case "级" -> "别数".indexOf(next) < 0;
      case "床" -> next != '位';
      case "单" -> "位元一项".indexOf(next) < 0;
      default -> true;
    };
  }
}
