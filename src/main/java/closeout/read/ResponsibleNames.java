package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.wording.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the names out of the cells that say who answers for an issue: 局长王某、办公室. What may be a post
 * or a group is left alone.
 */
final class ResponsibleNames {

  private static final Pattern SPACED =
      Pattern.compile(
          "(?<!\\p{IsHan})\\p{IsHan}(?:[ \u3000]{1,4}\\p{IsHan}{1,2}){1,2}(?!\\p{IsHan})");
  private static final Pattern BLANK = Pattern.compile("[ \u3000]");
  private static final Pattern ASIDE = Pattern.compile("^(?:副|兼|兼任|常务)+|(?:副|兼|兼任|常务|第一)+$");
  private static final Pattern SEPARATOR =
      Pattern.compile("[、,，;；/|\\s()（）:：]++|(?<=\\p{IsHan}{2})[和及](?=\\p{IsHan}{2})");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}");
  private static final Pattern COMPOUND =
      Pattern.compile("(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|司徒|端木|南宫|长孙|宇文)\\p{IsHan}{1,2}");
  private static final Pattern GROUP =
      Pattern.compile(
          ".{0,400}(?:科|室|部|局|办|组|站|所|中心|单位|支部|委|会|人员|干部|人|长|员|校|院|公司|村|镇|乡|街道|社区|厅|处|股|队|馆|厂|园|党委|党组|总支|各.{0,400}|全体.{0,400}|有关.{0,400}|相关.{0,400}|成员|领导|班子|牵头|配合|负责|兼)");
  private static final Pattern EVERYBODY = Pattern.compile("各|全体|有关|相关|所有");
  private static final List<String> POSTS =
      Vocabulary.words("post").stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private ResponsibleNames() {}

  static List<Fact> of(Field field) {
    List<Fact> names = new ArrayList<>();
    boolean person = field.concept() == Concept.PERSON || field.concept() == Concept.LEADER;
    if (field.kind() != Content.TEXT || !person && field.concept() != Concept.DEPARTMENT) {
      return names;
    }
    String text =
        SPACED.matcher(field.text()).replaceAll(name -> BLANK.matcher(name.group()).replaceAll(""));
    for (String part : SEPARATOR.split(text)) {
      if (person) {
        String name = ASIDE.matcher(withoutPost(part.replace("同志", ""))).replaceAll("");
        if (name(name)) {
          names.add(mention(field, MentionKind.RESPONSIBLE_NAME, name, true));
        }
      } else if (part.length() > 1 && !EVERYBODY.matcher(part).lookingAt()) {
        boolean certain = GROUP.matcher(part).matches() && !POSTS.contains(part);
        names.add(mention(field, MentionKind.RESPONSIBLE_DEPARTMENT, part, certain));
      }
    }
    return names;
  }

  /** 办公室主任王某 and 王某主任 are 王某. */
  private static String withoutPost(String part) {
    for (String post : POSTS) {
      int at = part.lastIndexOf(post);
      if (at >= 0 && at + post.length() < part.length()) {
        return part.substring(at + post.length());
      }
      if (at > 0) {
        return part.substring(0, at);
      }
    }
    return part;
  }

  private static boolean name(String part) {
    return (NAME.matcher(part).matches() || COMPOUND.matcher(part).matches())
        && !GROUP.matcher(part).matches()
        && !part.contains("某")
        && !POSTS.contains(part);
  }

  private static Mention mention(Field field, MentionKind kind, String name, boolean certain) {
    return new Mention(
        field.at(), field.origin(), kind, name, "", field.text(), field.forIssue(), certain);
  }
}
