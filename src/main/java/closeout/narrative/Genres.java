package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Genre;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells for whom a report is written: everyone, a congress or a superior, or a newspaper. */
final class Genres implements Observer {

  private static final Pattern NEWS =
      Pattern.compile("(?:讯|电)（[^（）\n]{0,16}(?:记者|通讯员)|（[^（）\n]{0,8}(?:记者|通讯员)[^（）\n]{1,20}）");
  private static final Pattern DELIVERED =
      Pattern.compile(
          "请(?:予以?)?(?:审议|审查批准|审示|批示)|特此报告|以上报告|请审阅|受[^。\n]{1,24}(?:政府|委员会|机关)委托|(?:主任|主席)、各位副(?:主任|主席)|各位(?:代表|委员|常委)：|^[—\\-]{1,4}[^\n]{4,40}会议上",
          Pattern.MULTILINE);

  /** A line that addresses a body: 县委巡察办： */
  private static final Pattern SALUTATION =
      Pattern.compile("^\\p{IsHan}{1,20}(?:办|委|组|局|府|会|厅|院|部|办公室)[：:]$", Pattern.MULTILINE);

  private static final int TOP = 600;
  private static final Pattern INVITED =
      Pattern.compile("(?:欢迎|接受)[^。\n]{0,30}监督|(?:意见|建议|异议)[^。\n]{0,20}(?:反映|反馈|联系|提出)");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "现(?:将|就|对|把)[^。\n]{0,60}?(?:公布|公示|公告|公开|通报|报告如下)|(?:予以|向社会)(?:公布|公示|公告|公开)|特此(?:公示|公告|通报)");
  private static final Pattern NOTICE_TITLE = Pattern.compile("通报|公示|公告|公布|公开");

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    if (reading.passages().isEmpty()) {
      return;
    }
    Passage first =
        in(reading, Zone.TITLE).stream()
            .findFirst()
            .or(() -> reading.passages().stream().filter(p -> p.zone() != Zone.CHROME).findFirst())
            .orElse(reading.passages().get(0));
    facts.accept(new Genre(reading.at(first.from(), first.to()), reading.origin(), kind(reading)));
  }

  private static Genre.Kind kind(Reading reading) {
    String text = reading.text().value();
    boolean invited = INVITED.matcher(text).find();
    if (NEWS.matcher(text).find()) {
      return Genre.Kind.ACCOUNT;
    }
    String top = text.substring(0, Math.min(text.length(), TOP));
    if (!invited && (DELIVERED.matcher(text).find() || SALUTATION.matcher(top).find())) {
      return Genre.Kind.SUBMISSION;
    }
    boolean titled =
        in(reading, Zone.TITLE).stream()
            .anyMatch(title -> NOTICE_TITLE.matcher(reading.words(title)).find());
    boolean notice =
        invited
            || titled
            || ANNOUNCED.matcher(text).find()
            || !in(reading, Zone.SIGNATURE, Zone.CONTACT).isEmpty()
            || reading.passages().stream().anyMatch(passage -> passage.forIssue() != null);
    return notice ? Genre.Kind.NOTICE : Genre.Kind.ACCOUNT;
  }

  private static List<Passage> in(Reading reading, Zone... zones) {
    Set<Zone> wanted = EnumSet.copyOf(Arrays.asList(zones));
    return reading.passages().stream().filter(passage -> wanted.contains(passage.zone())).toList();
  }
}
