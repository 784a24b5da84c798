package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.Set;

/** Finds identity numbers, mobile numbers and bank cards among the runs of digits of a text. */
final class NumberTokens implements Spotter {

  /** A run of digits, with the blanks and dashes that a writer groups it with. */
  private static final Phrase RUN =
      Phrase.compile(
          "(?<![0-9A-Za-z._/])(?:[0-9]{17}[Xx](?![0-9A-Za-z])|[0-9]{1,40}+(?:[ -][0-9]{3,4}(?![0-9])){0,5}+)");

  private static final Phrase MASKED_ID =
      Phrase.compile("(?<![0-9])([1-8][0-9]{5}|[*×xX]{6})((?:19|20)[0-9]{6})[*×xX]{4}(?![0-9*×])");
  private static final Phrase MOBILE = Phrase.compile("(?:86)?(1[3-9][0-9]{9})");
  private static final Phrase LEGAL_CODE =
      Phrase.compile(
          "(?:信用代码|组织机构代码|代码证|索引号|文号|编号|许可证号?|备案号|案号|流水号|订单号|工单号?|发票号码?|单号)[^，。；\n]{0,12}$");
  private static final Phrase ACCOUNT =
      Phrase.compile("(?:账号|帐号|卡号|银行账户|银行卡|开户行?账号)(?:尾号)?[为是：:（(]{0,3}$");
  private static final Phrase CARD = Phrase.compile("[0-9]{12,30}");
  private static final Phrase MEASURED = Phrase.compile("[万亿元吨米亩平公号.%]|/[0-9]");
  private static final Set<Concept> CODES =
      Set.of(
          Concept.EVIDENCE,
          Concept.EVIDENCE_PATH,
          Concept.DOCUMENT_NUMBER,
          Concept.NUMBER,
          Concept.AMOUNT);

  @Override
  public void spot(Scan scan) {
    if (scan.field() != null && CODES.contains(scan.field().concept())) {
      return;
    }
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      Search run = RUN.matcher(scan.text()).within(passage.from(), passage.to());
      while (run.find()) {
        token(scan, passage, run.start(), run.end());
      }
      maskedIds(scan, passage);
    }
  }

  private static void token(Scan scan, Passage passage, int from, int to) {
    String digits = scan.text().substring(from, to).replace(" ", "").replace("-", "");
    if (digits.length() < 11 || partOfCode(scan, from, to)) {
      return;
    }
    String before = scan.text().substring(Math.max(0, from - 24), from);
    boolean code = LEGAL_CODE.matcher(before).find();
    if (digits.length() == 18 && !code && IdNumber.plausible(digits)) {
      scan.mention(MentionKind.ID_NUMBER, from, to, "", IdNumber.checks(digits));
    } else if (digits.length() == 15 && !code && IdNumber.plausible(digits)) {
      scan.mention(MentionKind.ID_NUMBER, from, to, "", true);
    } else if (!code && MOBILE.matcher(digits).matches()) {
      mobile(scan, passage, from, to);
    } else if (card(digits, before, code) && passage.zone() != Zone.CONTACT) {
      scan.mention(MentionKind.BANK_CARD, from, to, "", true);
    }
  }

  private static boolean partOfCode(Scan scan, int from, int to) {
    String after = scan.text().substring(to, Math.min(scan.text().length(), to + 2));
    char before = scan.charAt(from - 1);
    return MEASURED.matcher(after).lookingAt()
        || before == '-'
        || before == '*'
        || scan.charAt(to) < 0x80 && Character.isLetter(scan.charAt(to))
        || scan.charAt(to) == '-' && Character.isDigit(scan.charAt(to + 1));
  }

  private static void mobile(Scan scan, Passage passage, int from, int to) {
    MentionKind kind =
        passage.zone() == Zone.CONTACT ? MentionKind.PERSONAL_CONTACT : MentionKind.MOBILE_NUMBER;
    scan.mention(kind, from, to, "", true);
  }

  private static boolean card(String digits, String before, boolean code) {
    if (!CARD.matcher(digits).matches() || code) {
      return false;
    }
    boolean checks =
        digits.length() >= 16
            && digits.length() <= 19
            && digits.charAt(0) >= '3'
            && digits.charAt(0) <= '6'
            && Luhn.checks(digits);
    return checks || ACCOUNT.matcher(before).find();
  }

  /** A masked number that still shows the whole date of birth. */
  private static void maskedIds(Scan scan, Passage passage) {
    Search masked = MASKED_ID.matcher(scan.text()).region(passage.from(), passage.to());
    while (masked.find()) {
      scan.mention(MentionKind.ID_NUMBER, masked.start(), masked.end(), "masked", false);
    }
  }
}
