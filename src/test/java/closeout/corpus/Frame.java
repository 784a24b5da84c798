package closeout.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what stands around the issues: title, opening, organisation, summary, closing. */
final class Frame {

  private final Words words;
  private final Scribe scribe;
  private final Body body;
  private final Timeline timeline;

  Frame(Words words, Scribe scribe, Body body, Timeline timeline) {
    this.words = words;
    this.scribe = scribe;
    this.body = body;
    this.timeline = timeline;
  }

  Line title() {
    String about =
        words.any(
            List.of(
                "关于{kind}整改进展情况的通报",
                "关于{kind}整改情况的通报",
                "关于{kind}集中整改进展情况的报告",
                "关于{round}{kind}整改进展情况的公示"));
    return Line.of(Line.Kind.TITLE, scribe.write(Template.parse(body.signature() + about)));
  }

  Line opening() {
    List<Piece> lasting =
        words.chance(60)
            ? scribe.write(
                Template.parse("为期<d 天 !duration-wrong>的"),
                Map.of("d", BigDecimal.valueOf(timeline.days())),
                Map.of())
            : List.of();
    return Line.of(
        Line.Kind.OPENING,
        scribe.write(words.template("opening"), Map.of(), Map.of("lasting", lasting)));
  }

  /** Three or four paragraphs, or one; numbered below a part. */
  List<Line> organisation(Map<String, BigDecimal> numbers, boolean below) {
    List<List<Piece>> sentences = new ArrayList<>();
    sentences.add(scribe.write("organisation"));
    sentences.add(scribe.write("first-responsible"));
    for (int i = words.between(1, 3); i > 0; i--) {
      sentences.add(scribe.write("organisation"));
    }
    if (words.chance(30)) {
      sentences.add(scribe.write(words.template("restated"), numbers, Map.of()));
    }
    return paragraphs(Line.Kind.ORGANISATION, sentences, below, "");
  }

  /** What the principal did, a part of its own in some reports. */
  List<Line> principal() {
    List<List<Piece>> sentences = new ArrayList<>();
    for (int i = words.between(2, 3); i > 0; i--) {
      sentences.add(scribe.write("principal"));
    }
    return paragraphs(Line.Kind.ORGANISATION, sentences, true, "");
  }

  private List<Line> paragraphs(
      Line.Kind kind, List<List<Piece>> sentences, boolean below, String lead) {
    List<Line> lines = new ArrayList<>();
    List<Piece> together = new ArrayList<>(IssueWriter.text(lead));
    int form = below ? words.between(0, 2) : words.between(0, 1);
    for (int i = 0; i < sentences.size(); i++) {
      List<Piece> sentence = IssueWriter.sentence(sentences.get(i));
      if (form == 2) {
        lines.add(new Line(kind, -1, Numbering.BRACKETED, i + 1, sentence));
      } else {
        together.add(Piece.of(form == 1 ? Numbering.ONE_IS.label(i + 1) : ""));
        together.addAll(sentence);
      }
    }
    if (form != 2) {
      lines.add(Line.of(kind, together));
    }
    return lines;
  }

  List<Piece> headline(Map<String, BigDecimal> numbers, Statuses statuses, int chapters) {
    String slot =
        statuses.allDone() && words.chance(50)
            ? "summary-all-done"
            : words.chance(12)
                ? "summary-plain"
                : chapters > 1 && words.chance(30) ? "summary-aspects" : "summary";
    Template template = words.template(slot);
    String unit =
        template.numbers().stream()
            .filter(number -> number.name().equals("total"))
            .findFirst()
            .orElseThrow()
            .unit();
    return scribe.write(template, numbers, Map.of("statuses", statuses.counted(unit)));
  }

  List<Piece> sentence(String slot, Map<String, BigDecimal> numbers) {
    return scribe.write(words.template(slot), numbers, Map.of());
  }

  List<Line> next(boolean below, boolean unheaded) {
    List<List<Piece>> sentences = new ArrayList<>();
    for (int i = words.between(2, 4); i > 0; i--) {
      sentences.add(scribe.write("next"));
    }
    String lead = unheaded ? "下一步，" + body.brief() + "将坚决扛起整改责任，巩固拓展整改成果。" : "";
    return paragraphs(Line.Kind.NEXT, sentences, below, lead);
  }

  List<Line> contact() {
    String area = "0" + words.between(311, 998);
    String phone = area + words.any(List.of("-", "—")) + words.between(2200001, 8899999);
    String post = String.valueOf(words.between(130000, 849999));
    String road = words.word("road") + words.between(1, 199) + "号";
    String address = words.word("city") + body.county() + road + body.place() + "办公室";
    String mail =
        words.any(List.of("xcbgs", "jwbgs", "dzbgs", "zgzbgs"))
            + words.any(List.of("@163.com", "@yunxiu.gov.cn", "@126.com"));
    String phoneLabel = words.any(List.of("联系电话：", "监督电话：", "电话："));
    String mailLabel = words.any(List.of("电子邮箱：", "邮箱：", "电子邮件："));
    if (words.chance(20)) {
      phone +=
          words.any(List.of("（工作日8:30—12:00，14:30—17:30）", "（受理时间：工作日上午9:00至下午5:00）", "转8012"));
    }
    List<Line> lines = new ArrayList<>();
    String invitation = Piece.text(scribe.write("invitation"));
    if (words.chance(50)) {
      String addressLabel = words.any(List.of("邮寄地址：", "通讯地址：", "联系地址："));
      lines.add(
          Line.of(
              Line.Kind.CONTACT,
              invitation
                  + phoneLabel
                  + phone
                  + "；"
                  + addressLabel
                  + address
                  + "（邮政编码："
                  + post
                  + "）；"
                  + mailLabel
                  + mail
                  + "。"));
      return lines;
    }
    lines.add(Line.of(Line.Kind.CONTACT, invitation));
    lines.add(Line.of(Line.Kind.CONTACT, phoneLabel + phone));
    String box = words.any(List.of("邮政信箱：", "通信地址：", "地址："));
    lines.add(Line.of(Line.Kind.CONTACT, box + address + "，邮编：" + post));
    lines.add(Line.of(Line.Kind.CONTACT, mailLabel + mail));
    return lines;
  }

  List<Line> signature() {
    String day =
        words.chance(15) ? Numerals.date(timeline.signed()) : Timeline.full(timeline.signed());
    if (words.chance(12)) {
      return List.of(Line.of(Line.Kind.SIGNATURE, body.signature() + "　　" + day));
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Line.Kind.SIGNATURE, body.signature()));
    lines.add(Line.of(Line.Kind.DATE, day));
    if (words.chance(8)) {
      lines.add(Line.of(Line.Kind.FURNITURE, "（此件公开发布）"));
    }
    return lines;
  }
}
