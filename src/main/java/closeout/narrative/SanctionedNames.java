package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds persons named as the object of a sanction or of an inquiry; who acts is not meant. */
final class SanctionedNames implements Spotter {

  private static final Phrase OBJECT =
      Phrase.compile("(?:对(?![照接标象比外口应策])|给予|责令|将(?!军)|把|针对|就)[^由]{0,40}$");
  private static final Phrase ACTS =
      Phrase.compile(
          "(?:同志)?(?:对|主持|组织|带队|带领|负责|要求|牵头|召集|强调|指出|反映|提出|分管|联系|包|讲|为组长|任组长|参加|出席|约谈了|多次对|先后对|亲自|及时|向)");
  private static final Phrase AGENT = Phrase.compile("由[^，。；对]{0,20}$");
  private static final Phrase PASSIVE = Phrase.compile("(?:同志)?(?:已|曾|先后|也)?(?:被|受到|受)");
  private static final Phrase BREACH =
      Phrase.compile(
          "(?:等人?|同志)?(?:存在|因|涉嫌|多次|长期|等)?(?:严重)?(?:违规|违纪|违法|违反|酒驾|醉驾|赌博|吸毒|挪用|套取|虚报|侵占|贪污|受贿|收受|骗取|冒领|失职|履职不力)");
  private static final Phrase NEXT_CLAUSE =
      Phrase.compile("[^，。；！？\n]{0,10}?(?:给予|予以|对其|受到|被|责令其?|依纪|依规|经研究|进行)");
  private static final Phrase SANCTIONING =
      Phrase.compile("(?:约谈|诫勉|问责|查处|处分|批评教育|通报批评|立案审查|立案调查)了?[^，。；由对、]{0,12}$");
  private static final Phrase PRAISE = Phrase.compile("表彰|表扬|嘉奖|记功|荣获|先进");
  private static final int REACH = 80;

  private final Lexicon sanctions;

  SanctionedNames(Lexicon sanctions) {
    this.sanctions = sanctions;
  }

  @Override
  public void spot(Scan scan) {
    Set<String> seen = new HashSet<>();
    for (Passage passage :
        scan.passagesOutside(Zone.CHROME, Zone.TITLE, Zone.CONTACT, Zone.SIGNATURE)) {
      for (PersonName name : scan.persons(passage)) {
        if (!name.masked() && !scan.enclosures().titled(name.from())) {
          spot(scan, name, seen);
        }
      }
    }
  }

  private void spot(Scan scan, PersonName name, Set<String> seen) {
    Span sanction = sanction(scan, name);
    String written = scan.text().substring(name.from(), name.to());
    if (sanction != null && seen.add(written)) {
      scan.mention(
          MentionKind.NAME_BESIDE_SANCTION, name.from(), name.to(), sanction.in(scan.text()), true);
    }
  }

  private Span sanction(Scan scan, PersonName name) {
    String text = scan.text();
    Span clause = scan.segments().clause(name.from());
    String before =
        text.substring(
            Math.max(clause.from(), name.from() - REACH), name.from() - name.post().length());
    int end = Math.min(clause.to(), name.to() + REACH);
    String after = text.substring(name.to(), end);
    if (PRAISE.matcher(after).find()) {
      return null;
    }
    if (SANCTIONING.matcher(before).find()) {
      return last(
          sanctions.find(text, name.from() - name.post().length() - before.length(), name.from()));
    }
    if (ACTS.matcher(after).lookingAt() || AGENT.matcher(before).find()) {
      return null;
    }
    Span here = first(sanctions.find(text, name.to(), end));
    if (OBJECT.matcher(before).find()) {
      return here != null ? here : nextClause(scan, clause);
    }
    boolean told = PASSIVE.matcher(after).lookingAt() || BREACH.matcher(after).lookingAt();
    return told ? here != null ? here : nextClause(scan, clause) : null;
  }

  /** 对某人的问题进行核查，给予其警告处分. */
  private Span nextClause(Scan scan, Span clause) {
    Span sentence = scan.segments().member(clause.from());
    int from = clause.to() + 1;
    for (int clauses = 0; clauses < 3 && from < sentence.to(); clauses++) {
      Span next = scan.segments().clause(from);
      if (NEXT_CLAUSE.matcher(scan.text()).region(next.from(), next.to()).lookingAt()) {
        Span sanction =
            first(
                sanctions.find(scan.text(), next.from(), Math.min(next.to(), next.from() + REACH)));
        if (sanction != null) {
          return sanction;
        }
      }
      from = next.to() + 1;
    }
    return null;
  }

  private static Span first(List<Span> spans) {
    return spans.isEmpty() ? null : spans.get(0);
  }

  private static Span last(List<Span> spans) {
    return spans.isEmpty() ? null : spans.get(spans.size() - 1);
  }
}
