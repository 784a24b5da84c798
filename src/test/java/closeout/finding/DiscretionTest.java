package closeout.finding;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Dossier;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiscretionTest {

  @ParameterizedTest
  @CsvSource({
    "ID_NUMBER, 11010519491231002X, 11*************02X",
    "MOBILE_NUMBER, 13800138000, 138****8000",
    "MOBILE_NUMBER, 138 0013 8000, 138 **** 8000",
    "BANK_CARD, 6222020000000000000, 62**************000",
    "HOME_ADDRESS, 幸福路12号3单元201室, 幸福路**号*单元***室",
    "NAME_BESIDE_SANCTION, 赵甲乙, 赵某某",
    "MINOR, 赵 甲, 赵 某",
    "REPORTER, 13900001111, 139****1111",
    "SENSITIVE_ATTRIBUTE, 赵甲乙, 赵某某",
  })
  void personal_data_keeps_its_length_but_not_its_content(
      MentionKind kind, String text, String masked) {
    assertThat(about(kind, text).mask("（" + text + "）")).isEqualTo("（" + masked + "）");
  }

  @Test
  void words_that_are_no_names_stay() {
    assertThat(about(MentionKind.MINOR, "该校学生辍学").mask("该校学生辍学")).isEqualTo("该校学生辍学");
    assertThat(about(MentionKind.PLACEHOLDER, "××").mask("××县")).isEqualTo("××县");
  }

  @Test
  void a_name_that_stands_for_nobody_is_shown() {
    Dossier dossier =
        dossier(mention(MentionKind.REPORTER, "张三"), mention(MentionKind.DEMO_VALUE, "张三"));
    assertThat(Discretion.about(dossier).mask("责任人张三")).isEqualTo("责任人张三");
  }

  @Test
  void who_holds_an_office_is_named_unless_the_text_masks_the_same_person() {
    Mention named = person(MentionKind.FULL_NAME, "刘振华", true);
    Mention villager = person(MentionKind.FULL_NAME, "王大明", false);
    Mention masked = person(MentionKind.MASKED_NAME, "刘某某", true);
    assertThat(Discretion.about(dossier(named, villager)).mask("书记刘振华看望王大明"))
        .isEqualTo("书记刘振华看望王某某");
    assertThat(Discretion.about(dossier(named, masked)).mask("书记刘振华")).isEqualTo("书记刘某某");
  }

  private static Mention person(MentionKind kind, String name, boolean office) {
    Location at = new Location("报告.txt", 1, 1, 1, 2, name, null, null, null, null);
    return new Mention(at, Origin.REPORT, kind, name, "刘 书记 石溪镇", "", null, office);
  }

  private static Discretion about(MentionKind kind, String text) {
    return Discretion.about(dossier(mention(kind, text)));
  }

  private static Dossier dossier(Mention... mentions) {
    return new Dossier("", List.of(), List.of(), List.of(mentions));
  }

  private static Mention mention(MentionKind kind, String text) {
    Location at = new Location("报告.txt", 1, 1, 1, 2, text, null, null, null, null);
    return new Mention(at, Origin.REPORT, kind, text, "", text, null, true);
  }
}
