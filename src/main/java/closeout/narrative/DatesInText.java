package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.MentionKind;
import closeout.dossier.Precision;
import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the dates of the running text: what happened, what is to happen, up to when figures hold.
 */
final class DatesInText implements Spotter {

  private static final Pattern AS_OF = Pattern.compile("截[至止](?:到|目前|于)?$");
  private static final Pattern LIMIT_BEFORE =
      Pattern.compile(
          "(?:限(?:于|在|期)?|截[止至](?:时间|日期|日)[为是到至：]?|最迟(?:于|在)?|不迟于|不晚于|至迟|时限[为是：]?|期限[为是：]?|务必(?:于|在)?)$");
  private static final Pattern LIMIT_AFTER = Pattern.compile("(?:[年月]?[底末]|[上中下]旬|日)?[之以]?前|为限|到期");
  private static final Pattern FUTURE =
      Pattern.compile(
          "预计|计划|拟(?!定)|力争|争取|确保|将于|将在|将(?=[0-9])|下一步|下步|有望|准备于|安排在|要求|目标|到期|届时|待|择期|推迟至|延期至|延长至|有效期|服务期|合同期");
  private static final Pattern PAST =
      Pattern.compile(
          "已|了|召开(?!前)|印发|完成|举行|进行|开展|组织|出台|下发|制定|修订|实施|通过|上线|投入|签订|收回|退回|上缴|报送|建成|竣工|验收");

  /** 剩余1条2025年3月完成: what is left has not been done. */
  private static final Pattern REST_BEFORE =
      Pattern.compile("(?:剩余|其余|余下|剩下|尚未|未完成)[^，。；已]{0,12}$");

  private static final Pattern NO_CODE = Pattern.compile("[A-Za-z0-9\\-_/〔\\[【（]$");
  private static final Pattern NUMBERED = Pattern.compile("(?:编号|号码|序号|代码|案号|单号|文号)[：:为]?$");
  private static final Pattern RULED_BEFORE = Pattern.compile("明确[^，。；]{0,8}$");
  private static final Pattern BASIS_AFTER = Pattern.compile("(?:版|修订|修正|起施行|年度?[^，。；]{0,12}》)");
  private static final Set<Concept> TEXTS =
      EnumSet.of(
          Concept.PROGRESS, Concept.REASON, Concept.NEXT_STEP, Concept.REMARK, Concept.MEASURE);
  private static final int REACH = 40;

  @Override
  public void spot(Scan scan) {
    if (scan.field() != null && !TEXTS.contains(scan.field().concept())) {
      return;
    }
    DateInterval opening = feedback(scan);
    Integer year = opening == null ? null : opening.last().getYear();
    for (Passage passage : passages(scan)) {
      String words = scan.reading().words(passage);
      Integer nearest = year;
      for (WrittenDate date : Dates.find(words)) {
        WrittenDate dated = date.year() == null && nearest != null ? date.inYear(nearest) : date;
        nearest = dated.year() == null || dated.limit() ? nearest : dated.year();
        if (!excluded(scan, passage, date)) {
          state(scan, passage, dated);
        }
      }
    }
  }

  private static List<Passage> passages(Scan scan) {
    return scan.field() != null
        ? scan.passages()
        : scan.passagesOutside(Zone.CHROME, Zone.OPENING, Zone.SIGNATURE, Zone.CONTACT);
  }

  private static DateInterval feedback(Scan scan) {
    return scan.reading().inspection() == null ? null : scan.reading().inspection().feedbackOn();
  }

  /** Years in titles and document numbers, and parts of codes. */
  private static boolean excluded(Scan scan, Passage passage, WrittenDate date) {
    int from = passage.from() + date.from();
    int to = passage.from() + date.to();
    if (scan.enclosures().titled(from)) {
      return true;
    }
    String before = scan.text().substring(Math.max(passage.from(), from - 4), from);
    char after = scan.charAt(to);
    return date.precision() == Precision.YEAR && !date.limit() && !date.impossible()
        || NUMBERED.matcher(before).find()
        || NO_CODE.matcher(before).find() && (after == '〕' || after == ']' || after == '】')
        || before.endsWith("-") && !date.impossible()
        || after < 0x80 && Character.isLetterOrDigit(after);
  }

  private static void state(Scan scan, Passage passage, WrittenDate date) {
    int from = passage.from() + date.from();
    int to = passage.from() + date.to();
    if (date.interval() == null && !date.impossible()) {
      return;
    }
    DateRole role = date.impossible() ? DateRole.OTHER : role(scan, date, from, to);
    boolean asserted = role == DateRole.EVENT && asserted(scan, passage, from, to);
    scan.add(
        new DateMention(
            scan.at(from, to),
            scan.origin(),
            date.text(),
            date.interval(),
            role,
            !date.yearPrinted(),
            asserted,
            date.nearest(),
            date.formal(),
            date.weekday(),
            scan.segments().words(from, to),
            passage.forIssue()));
    if (passage.forIssue() != null && saysWhen(scan, passage, date, role)) {
      scan.mention(MentionKind.REASON_OR_NEXT_STEP, from, to, "", true);
    }
  }

  private static DateRole role(Scan scan, WrittenDate date, int from, int to) {
    Span clause = scan.segments().clause(from);
    String before = scan.text().substring(Math.max(clause.from(), from - 12), from);
    // The colon of a label ends a clause, yet 整改时限：2023年底 is a limit.
    String label = scan.text().substring(Math.max(0, from - 8), from);
    String after = scan.text().substring(to, Math.min(clause.to(), to + 6));
    if (date.limit()
        || LIMIT_AFTER.matcher(after).lookingAt()
        || LIMIT_BEFORE.matcher(before).find()
        || LIMIT_BEFORE.matcher(label).find()) {
      return DateRole.LIMIT;
    }
    return AS_OF.matcher(before).find() ? DateRole.AS_OF : DateRole.EVENT;
  }

  /** Whether the clause tells what has happened by then, not what is planned or required. */
  private static boolean asserted(Scan scan, Passage passage, int from, int to) {
    if (passage.zone() == Zone.NEXT_STEPS || scan.enclosures().any(from)) {
      return false;
    }
    String text = scan.text();
    Span clause = scan.segments().clause(from);
    Span member = scan.segments().member(from);
    String words = scan.segments().words(from, to);
    String lead = text.substring(Math.max(member.from(), from - REACH), from);
    String after = text.substring(to, Math.min(member.to(), to + REACH));
    boolean planned = FUTURE.matcher(words).find() || FUTURE.matcher(lead).find();
    String near = text.substring(Math.max(clause.from(), from - 12), from);
    boolean ruled = RULED_BEFORE.matcher(near).find();
    boolean rest = REST_BEFORE.matcher(near).find() && after.indexOf('已') < 0;
    boolean basis = BASIS_AFTER.matcher(after).lookingAt();
    // 2024年7月26日，镇党委召开了现场会: the date is a clause of its own.
    boolean alone = clause.to() - to <= 2;
    String told = alone ? after : text.substring(to, Math.max(to, clause.to())) + words;
    return !planned
        && !ruled
        && !rest
        && !basis
        && PAST.matcher(told).find()
        && !FUTURE.matcher(alone ? after : "").find();
  }

  /** Whether it tells by when an open rest will be done. */
  private static boolean saysWhen(Scan scan, Passage passage, WrittenDate date, DateRole role) {
    DateInterval signed =
        scan.reading().inspection() == null ? null : scan.reading().inspection().signedOn();
    DateInterval interval = date.interval();
    if (interval == null || signed != null && interval.certainlyBefore(signed)) {
      return false;
    }
    boolean toCome = signed != null && interval.certainlyAfter(signed);
    return role == DateRole.LIMIT || toCome && passage.zone() != Zone.PROBLEM;
  }
}
