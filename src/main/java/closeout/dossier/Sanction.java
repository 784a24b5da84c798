package closeout.dossier;

import java.util.List;
import java.util.Set;

/**
 * What a person can be dealt with by, as far as the closed lists know it (docs/reading.md,
 * Sanctions and measures).
 */
public enum Sanction {
  PARTY_WARNING(Track.PARTY, Set.of(2), "党内警告"),
  SEVERE_WARNING(Track.PARTY, Set.of(2), "严重警告"),
  REMOVED_FROM_PARTY_POST(Track.PARTY, Set.of(3), "撤销党内职务"),
  ON_PROBATION(Track.PARTY, Set.of(3), "留党察看"),
  EXPELLED(Track.PARTY, Set.of(3, 4), "开除党籍"),
  WARNING(Track.EITHER, Set.of(2), "警告"),
  DEMERIT(Track.OFFICE, Set.of(2), "记过"),
  MAJOR_DEMERIT(Track.OFFICE, Set.of(2), "记大过"),
  DEMOTED(Track.OFFICE, Set.of(3), "降级"),
  REMOVED_FROM_OFFICE(Track.OFFICE, Set.of(3), "撤职"),
  DISMISSED(Track.OFFICE, Set.of(3, 4), "开除", "开除公职"),
  REMINDED(Track.NONE, Set.of(1), "谈话提醒", "提醒谈话"),
  CRITICISED(Track.NONE, Set.of(1), "批评教育"),
  TOLD_TO_REFLECT(Track.NONE, Set.of(1), "责令检查", "责令检讨", "责令作出检查", "责令书面检查"),
  ADMONISHED(Track.NONE, Set.of(1), "诫勉", "诫勉谈话"),
  SUMMONED(Track.NONE, Set.of(1), "约谈"),
  WARNED_IN_TALK(Track.NONE, Set.of(1), "警示谈话"),
  ASKED_BY_LETTER(Track.NONE, Set.of(1), "函询"),
  NAMED_IN_CIRCULAR(Track.NONE, Set.of(1), "通报批评", "通报");

  /** Whose list of penalties (处分) has it. */
  public enum Track {
    /** 党纪处分. */
    PARTY,
    /** 政务处分. */
    OFFICE,
    EITHER,
    /** No penalty at all (诫勉, 批评教育 …). */
    NONE
  }

  private final Track track;
  private final Set<Integer> forms;
  private final List<String> names;

  Sanction(Track track, Set<Integer> forms, String... names) {
    this.track = track;
    this.forms = forms;
    this.names = List.of(names);
  }

  /** The one of that name, or null where the lists have none. */
  public static Sanction named(String name) {
    for (Sanction sanction : values()) {
      if (sanction.names.contains(name)) {
        return sanction;
      }
    }
    return null;
  }

  /** Whether it counts as a penalty (处分). */
  public boolean penalty() {
    return track != Track.NONE;
  }

  public boolean onTrack(Track other) {
    return track == other || track == Track.EITHER && other != Track.NONE;
  }

  /** Whether it can be the first to fourth of the four forms (四种形态). */
  public boolean ofForm(int form) {
    return forms.contains(form);
  }

  /** Its name on the lists. */
  public String officialName() {
    return names.get(0);
  }
}
