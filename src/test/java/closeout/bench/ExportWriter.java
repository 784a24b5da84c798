package closeout.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes invented exports of many bodies, whose rows come in no order. The same seed gives the same
 * bytes.
 */
final class ExportWriter {

  /** The day on which the exports are to be judged. */
  static final String AS_OF = "2024-09-01";

  static final int ROWS_PER_BODY = 181;

  private static final String HEADER = "被巡察单位,序号,反馈问题,整改措施,责任领导,责任部门,整改时限,整改状态,完成时间,佐证材料\n";
  private static final List<String> AREAS =
      List.of("理论学习", "民主集中制", "财务报销", "工程招标", "公务接待", "干部选拔", "窗口服务", "惠民资金发放", "基层减负", "档案管理");
  private static final List<String> FAULTS =
      List.of("不扎实", "执行不到位", "审核把关不严", "程序不规范", "台账记录不全", "监督缺位", "管理松散", "公开不及时");
  private static final List<String> DEPARTMENTS = List.of("办公室", "组织科", "财政所", "纪检办", "党建办");
  private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王");
  private static final List<String> NAMES = List.of("建国", "志强", "晓明", "海燕", "卫东", "丽华");

  private final Random random;
  private final double defects;

  private ExportWriter(long seed, double defects) {
    this.random = new Random(seed);
    this.defects = defects;
  }

  /**
   * Writes an export.
   *
   * @param defects how many of a row in a hundred, as a share, have a fault
   */
  static void write(Path file, int rows, double defects, long seed) throws IOException {
    ExportWriter writer = new ExportWriter(seed, defects);
    int[] counts = new int[Math.max(1, rows / ROWS_PER_BODY)];
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int row = 0; row < rows; row++) {
        int body = writer.random.nextInt(counts.length);
        out.write(writer.row(body, ++counts[body]));
      }
    }
  }

  /** Changes a cell of every row of each hundredth body. */
  static void change(Path from, Path to) throws IOException {
    try (var lines = Files.lines(from);
        BufferedWriter out = Files.newBufferedWriter(to)) {
      for (String line : (Iterable<String>) lines::iterator) {
        boolean chosen = line.contains("00镇党委,");
        out.write((chosen ? line.replace("明确专人负责", "落实到人") : line) + "\n");
      }
    }
  }

  private String row(int body, int number) {
    int month = 3 + random.nextInt(10);
    boolean done = month < 9;
    String measure = "修订制度并组织专项检查" + (2 + random.nextInt(7)) + "次，建立第" + number + "号台账，明确专人负责。";
    String leader = any(SURNAMES) + any(NAMES);
    String deadline = "2024-%02d-28".formatted(month);
    String status = done ? "已完成" : "正在推进";
    String finished = done ? "2024-%02d-%02d".formatted(month, 1 + random.nextInt(27)) : "";
    String evidence = done ? "附件" + body + "-" + number + ".pdf" : "";
    if (random.nextDouble() < defects) {
      switch (random.nextInt(5)) {
        case 0 -> measure = "";
        case 1 -> leader = "";
        case 2 -> deadline = "尽快";
        case 3 -> evidence = "";
        default -> status = done ? "正在推进" : "已完成";
      }
    }
    return String.join(
            ",",
            "云岫县%05d镇党委".formatted(body),
            String.valueOf(number),
            any(AREAS) + "第" + number + "项" + any(FAULTS),
            measure,
            leader,
            any(DEPARTMENTS),
            deadline,
            status,
            finished,
            evidence)
        + "\n";
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
