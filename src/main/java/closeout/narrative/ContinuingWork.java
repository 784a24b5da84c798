package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that say that the work on an issue is not finished. */
final class ContinuingWork implements Spotter {

  /**
   * @param needed one of them must follow in the clause; none where empty
   * @param never none of them may follow at once
   */
  private record Marker(String word, List<String> needed, List<String> never, boolean certain) {

    static Marker of(String[] row) {
      return new Marker(row[0], words(row[1]), words(row[2]), row[3].equals("yes"));
    }

    private static List<String> words(String field) {
      return Stream.of(field.split("\\|")).filter(word -> !word.isEmpty()).toList();
    }
  }

  private static final Map<String, Marker> MARKERS =
      WordFile.rows("continuing-work.csv", 4).stream()
          .map(Marker::of)
          .collect(Collectors.toUnmodifiableMap(Marker::word, Function.identity()));
  private static final Lexicon WORDS = new Lexicon(MARKERS.keySet());
  private static final Lexicon SETTLED = Lexicon.of("settled.txt");

  private static final Phrase TIME =
      Phrase.compile(
          "[0-9]{1,4}[年月日]|[0-9一二三四]{1}季度|年[底末]|月[底末初]|[上下]半年|[明今]年|[本下]月|近[期日]|[一二三四五六七八九十]{1,2}月");
  private static final Phrase AS_VERB =
      Phrase.compile(".{0,3}(?:目前|现|并|且|仍|均|也|[0-9]{1,3}[名户个人项处])");
  private static final Phrase UNDONE = Phrase.compile("未(?!发现|出现|发生|涉及|超|见|反弹|纳入|列入|成年|来|到期|届满)");
  private static final Phrase TIME_FIRST =
      Phrase.compile("(?:于|在|到)?(?:[0-9]{1,4}[年月]|年[底末]|[明今]年|[本下]月|[上下]半年|月底|近期|第?[一二三四]季度)");

  /** The end of another word whose last character is the first one of a marker: 纠正在报销中. */
  private static final Phrase OTHER_WORD = Phrase.compile("(?:[纠改修公端真指反校补严更]|原[先来]?|是否|没)$");

  private static final Phrase PAST =
      Phrase.compile(
          "此前|过去|曾经?|以往|当时|原来|原先|以前|起初|一度|[检巡审督反][查视察计馈]时|检查中|巡察期间|巡视期间"
              + "|原(?:尚?未|有|失去|无|没有|计划|定|拟|本|为)");
  private static final Phrase RULED_OUT =
      Phrase.compile("不存在|杜绝|防止|避免|严禁|禁止|一律|凡|不得|一旦|如有|对于?仍|对逾期|若");
  private static final Phrase GOVERNED =
      Phrase.compile(
          "对|针对|将|把|就|为|与|向|责令|督促|敦促|明确|要求|排查|梳理|摸排|发现|核查|通报|约谈|涉及|利用|结合|督办|深入|走访|检查|给|建立|解决|化解|破解|补齐|纠正|整治|整改|消除|攻克|确保|在");
  private static final Phrase ATTRIBUTE =
      Phrase.compile(
          "[^，。；：的]{0,16}(?:的(?!推进|进行|开展|建设|实施|办理|整改|落实|完善|施工|协调)|(?:项目|工程)和拟|问题|现象|情况|情形|期间|之前|之时)");

  /** 还未转出的给予除名 is a rule for whoever it concerns. */
  private static final Phrase RULED = Phrase.compile("[^，。；]{0,4}(?:给予|予以|一律|按|责令|不得|不予|由|将)");

  private static final Phrase CONSOLIDATION =
      Phrase.compile("持续|继续|巩固|加强|强化|常态|长效|定期|不断|进一步|深化|严格|坚持|每");
  private static final Phrase AMOUNT = Phrase.compile("[0-9][0-9.]{0,12}[万亿]?元|了");

  /** A sentence that only states the status says nothing of what remains. */
  private static final Phrase CONCLUSION =
      Phrase.compile(
          "(?:目前|截至目前)?，?(?:该|此|上述|本)(?:项|个)?问题(?:目前)?(?:尚未|仍未|还未|未)(?:完成)?整改(?:到位|完成|完毕)?");

  @Override
  public void spot(Scan scan) {
    if (scan.field() != null && scan.field().concept() != Concept.PROGRESS) {
      return;
    }
    for (Passage passage : scan.passagesIn(Zone.RESULT)) {
      if (passage.forIssue() != null) {
        spot(scan, passage);
      }
    }
  }

  /** One mention a clause: 其余15人尚未参加考核 says it twice. */
  private void spot(Scan scan, Passage passage) {
    int behind = passage.from();
    for (Span found : WORDS.find(scan.text(), passage.from(), passage.to())) {
      Marker marker = MARKERS.get(found.in(scan.text()));
      if (found.from() >= behind && says(scan, marker, found) && !exempt(scan, marker, found)) {
        behind = scan.segments().clause(found.from()).to();
        scan.mention(
            MentionKind.CONTINUING_WORK, found.from(), found.to(), marker.word(), marker.certain());
      }
    }
  }

  /** Whether the marker is the word it looks like. */
  private static boolean says(Scan scan, Marker marker, Span found) {
    String text = scan.text();
    Span clause = scan.segments().clause(found.from());
    String before = text.substring(Math.max(clause.from(), found.from() - 4), found.from());
    if (OTHER_WORD.matcher(before).find()) {
      return false;
    }
    String after = text.substring(found.to(), Math.min(clause.to(), found.to() + 40));
    if (marker.never().stream().anyMatch(after::startsWith)) {
      return false;
    }
    return marker.needed().isEmpty()
        || marker.needed().stream().anyMatch(word -> follows(word, before, after));
  }

  private static boolean follows(String needed, String before, String after) {
    return switch (needed) {
      case "TIME" -> TIME.matcher(after).find();
      // 计划 is a verb only where no noun stands before it: 学习计划 is a document.
      case "TIME_FIRST" ->
          TIME_FIRST.matcher(after).lookingAt()
              && (before.isEmpty() || AS_VERB.matcher(before).matches());
      case "未" -> UNDONE.matcher(after).find();
      default -> after.contains(needed);
    };
  }

  private static boolean exempt(Scan scan, Marker marker, Span found) {
    String text = scan.text();
    if (scan.enclosures().any(found.from())) {
      return true;
    }
    Span member = scan.segments().member(found.from());
    if (CONCLUSION.matcher(text).region(member.from(), member.to()).matches()) {
      return true;
    }
    Span clause = scan.segments().clause(found.from());
    String before = text.substring(Math.max(clause.from(), found.from() - 40), found.from());
    if (PAST.matcher(before).find() || RULED_OUT.matcher(before).find()) {
      return true;
    }
    Search attribute = ATTRIBUTE.matcher(text).region(found.to(), clause.to());
    if (attribute.lookingAt()
        && (GOVERNED.matcher(before).find()
            || RULED.matcher(text).region(attribute.end(), clause.to()).lookingAt())) {
      return true;
    }
    int end = Math.min(member.to(), found.to() + 120);
    return SETTLED.in(text, found.to(), end)
        || !marker.certain() && weak(text.substring(found.to(), end));
  }

  /** Whether what follows is the consolidation or the success of finished work. */
  private static boolean weak(String after) {
    return CONSOLIDATION.matcher(after).find() || AMOUNT.matcher(after).find();
  }
}
