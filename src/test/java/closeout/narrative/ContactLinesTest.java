package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Contact;
import closeout.dossier.Document;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactLinesTest {

  @Test
  void lines_may_break_behind_each_label() {
    List<String> lines =
        List.of(
            "关于巡察整改情况的通报",
            "欢迎广大干部群众监督。联系电话：0599-8812345；邮寄地址：",
            "云岫县石溪镇中心路18号石溪镇党政办公室；电子邮箱：",
            "shixi@example.cn。");
    assertThat(contacts(lines))
        .containsExactly("0599-8812345", "云岫县石溪镇中心路18号石溪镇党政办公室", "shixi@example.cn");
  }

  private static List<String> contacts(List<String> lines) {
    List<Paragraph> paragraphs =
        IntStream.range(0, lines.size())
            .mapToObj(i -> new Paragraph(i + 1, lines.get(i), null, null))
            .toList();
    List<? extends Fact> facts =
        new Narrative().read(new Document("report.txt", Origin.REPORT, paragraphs));
    return facts.stream()
        .filter(Contact.class::isInstance)
        .map(fact -> ((Contact) fact).value())
        .toList();
  }
}
