package closeout.narrative;

import closeout.dossier.Contact;
import closeout.dossier.ContactChannel;
import closeout.dossier.Origin;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;

/** Finds the contacts for supervision: labels such as 联系电话, and the invitation. */
final class ContactRegion {

  static final Phrase INVITATION =
      Phrase.compile(
          "欢迎[^。]{0,40}监督|接受[^。]{0,30}监督|如有(?:意见|建议|异议|问题|疑问)[^。]{0,30}(?:反映|联系|提出)|如有异议|请[^。]{0,16}(?:向[^。]{1,16}反映|联系)");
  private static final String PHONE =
      "(?:联系|监督|举报|咨询|值班|办公|受理|服务|反映|投诉|固定)*(?:电话|热线|座机)(?:号码)?|手机(?:号码)?|联系方式|电话";
  private static final String ADDRESS = "(?:联系|通讯|通信|邮寄|来信|来访|办公|接访|单位|受理)*地址|来信来访地址|地点";
  private static final String POST_BOX = "(?:专用|举报)?邮政(?:专用)?信箱";
  private static final String POSTCODE = "邮编|邮政编码";
  private static final String EMAIL = "(?:电子|联系|举报|监督|工作)*(?:邮箱|邮件|信箱)(?:地址)?|[Ee]-?mail|邮箱";
  private static final Phrase LABELLED =
      Phrase.compile(
          "(?<fax>传真(?:电话|号码)?)|(?<phone>"
              + PHONE
              + ")|(?<box>"
              + POST_BOX
              + ")|(?<code>"
              + POSTCODE
              + ")|(?<mail>"
              + EMAIL
              + ")|(?<address>"
              + ADDRESS
              + ")");
  private static final Phrase NUMBER =
      Phrase.compile("[0-9+][0-9\\-—－ （）()]{3,24}[0-9](?:转[0-9]{1,6})?|[0-9]{5}");
  private static final int REACH = 48;

  /** Where blanks are lost, only the next label ends a value: a@b.cn地址：…. */
  private static final String NEXT_LABEL =
      "(?:联系|监督|举报|通讯|通信|邮寄|电子|邮政)?(?:地址|电话|邮编|编码|邮箱|邮件|传真|信箱)[：:]";

  private static final Phrase MAIL_END =
      Phrase.compile("(?:(?!" + NEXT_LABEL + ")[^，。；、（）\\s\\n]){1,80}(?<!\\.)");
  private static final Phrase ADDRESS_END =
      Phrase.compile("(?:(?!" + NEXT_LABEL + ")[^，。；（\\n]){1,80}");
  private static final Phrase LANDLINE =
      Phrase.compile("(?:\\(?0[0-9]{2,3}\\)?-?)?[2-9][0-9]{6,7}(?:[-转][0-9]{1,6})?");
  private static final Phrase MOBILE = Phrase.compile("1[3-9][0-9]{9}");
  private static final Phrase HOTLINE =
      Phrase.compile("1[0-9]{4}|(?:0[0-9]{2,3}-?)?1[0-9]{4}|[48]00-?[0-9]{3}-?[0-9]{4}");
  private static final Phrase ADDRESSED =
      Phrase.compile(
          "[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9\\-]{1,63}(?:\\.[A-Za-z0-9\\-]{1,63}){1,4}");

  private final NormalText text;
  private final Origin origin;

  /** 该项任务已完成整改。公示期内如有异议，请反映: the conclusion of an issue comes first. */
  private static final Phrase CONCLUSION =
      Phrase.compile("^(?:目前，)?(?:该|此|本)[项个]?(?:问题|任务|事项)[^。，]{0,6}(?:完成|整改|销号)[^。]{0,12}。");

  ContactRegion(NormalText text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Whether the paragraph gives a contact or invites to supervise. */
  static boolean belongs(String paragraph) {
    if (Ordinals.at(paragraph) != null) {
      return false;
    }
    Search label = LABELLED.matcher(paragraph);
    while (label.find()) {
      boolean colon =
          label.end() < paragraph.length() && "：:".indexOf(paragraph.charAt(label.end())) >= 0;
      boolean clause =
          label.start() == 0 || "。；，、（".indexOf(paragraph.charAt(label.start() - 1)) >= 0;
      if (colon && clause) {
        return true;
      }
    }
    return INVITATION.matcher(paragraph).find() && !CONCLUSION.matcher(paragraph).find();
  }

  /** The contacts of a paragraph of the region; a value may stand in the next line. */
  List<Contact> contacts(Line line, Line next) {
    List<Contact> found = new ArrayList<>();
    Search label = LABELLED.matcher(line.text());
    int from = 0;
    while (label.find(from)) {
      from = label.end();
      int value = value(line.text(), label.end());
      if (value < 0) {
        continue;
      }
      boolean below = value == line.text().length() && next != null;
      Line holder = below ? next : line;
      int added = found.size();
      read(channel(label), holder, below ? 0 : value, found);
      if (!below && found.size() > added) {
        from = Math.max(from, value);
      }
    }
    if (found.isEmpty()) {
      unlabelled(line, found);
    }
    // 联系方式：电话0431-81234560 has two labels for one number.
    return found.stream().distinct().toList();
  }

  private static int value(String line, int end) {
    int i = end;
    if (i < line.length() && line.charAt(i) == '（') {
      i = Sentences.behindBracket(line, i);
    }
    if (i < line.length() && "/及和、".indexOf(line.charAt(i)) >= 0) {
      return line.indexOf('：', i) < 0 || line.indexOf('：', i) > i + 8
          ? -1
          : line.indexOf('：', i) + 1;
    }
    boolean colon = i < line.length() && "：:为是".indexOf(line.charAt(i)) >= 0;
    boolean value = i < line.length() && asciiLetterOrDigit(line.charAt(i));
    return colon ? i + 1 : value ? i : -1;
  }

  private static boolean asciiLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static ContactChannel channel(Search label) {
    if (label.group("fax") != null) {
      return ContactChannel.FAX;
    }
    if (label.group("phone") != null) {
      return ContactChannel.PHONE;
    }
    if (label.group("box") != null) {
      return ContactChannel.POST_BOX;
    }
    if (label.group("code") != null) {
      return ContactChannel.POSTCODE;
    }
    return label.group("mail") != null ? ContactChannel.EMAIL : ContactChannel.ADDRESS;
  }

  private void read(ContactChannel channel, Line line, int from, List<Contact> found) {
    switch (channel) {
      case PHONE, FAX -> phones(channel, line, from, found);
      case EMAIL -> span(channel, MAIL_END, line, from, found);
      case POSTCODE -> span(channel, Phrase.compile("[0-9]{1,12}"), line, from, found);
      default -> span(channel, ADDRESS_END, line, from, found);
    }
  }

  /** Several numbers may follow one label: 0431-81234560、81234561. */
  private void phones(ContactChannel channel, Line line, int from, List<Contact> found) {
    Search number = NUMBER.matcher(line.text());
    int at = from;
    while (nextNumber(number, line.text(), at)) {
      boolean mail = number.end() < line.text().length() && line.text().charAt(number.end()) == '@';
      if (mail) {
        span(ContactChannel.EMAIL, MAIL_END, line, number.start(), found);
        return;
      }
      found.add(contact(channel, line, number.start(), number.end()));
      at = number.end();
      boolean more = at < line.text().length() && "、/和或 ".indexOf(line.text().charAt(at)) >= 0;
      if (!more) {
        return;
      }
    }
    if (at == from) {
      Search mail = ADDRESSED.matcher(line.text()).region(from, line.text().length());
      if (mail.lookingAt()) {
        found.add(contact(ContactChannel.EMAIL, line, mail.start(), mail.end()));
      }
    }
  }

  /** Whether a number follows at once, at most a bracket or a word away. */
  private static boolean nextNumber(Search number, String line, int at) {
    number.region(at, Math.min(line.length(), at + REACH));
    if (!number.find()) {
      return false;
    }
    String between = line.substring(at, number.start());
    return between.length() <= 8 && between.chars().noneMatch(c -> "。；，：:".indexOf(c) >= 0);
  }

  private void span(ContactChannel channel, Phrase form, Line line, int from, List<Contact> found) {
    Search value = form.matcher(line.text()).region(from, line.text().length());
    if (value.lookingAt()) {
      found.add(contact(channel, line, value.start(), value.end()));
    }
  }

  private void unlabelled(Line line, List<Contact> found) {
    Search mail = ADDRESSED.matcher(line.text().length() > 400 ? "" : line.text());
    if (mail.find()) {
      found.add(contact(ContactChannel.EMAIL, line, mail.start(), mail.end()));
    }
  }

  private Contact contact(ContactChannel channel, Line line, int from, int to) {
    String value = line.text().substring(from, to);
    boolean wellFormed = wellFormed(channel, value.replaceAll("[ （）()]", ""));
    return new Contact(
        text.at(line.from() + from, line.from() + to),
        origin,
        channel,
        value,
        wellFormed,
        wellFormed ? "" : expected(channel));
  }

  private static boolean wellFormed(ContactChannel channel, String value) {
    return switch (channel) {
      case PHONE, FAX -> {
        String plain = value.replace('—', '-').replace('－', '-').replaceAll("-{2,}", "-");
        yield LANDLINE.matcher(plain).matches()
            || MOBILE.matcher(plain.replace("-", "")).matches()
            || HOTLINE.matcher(plain).matches();
      }
      case POSTCODE -> value.length() == 6;
      case EMAIL -> ADDRESSED.matcher(value).matches();
      default -> true;
    };
  }

  private static String expected(ContactChannel channel) {
    return switch (channel) {
      case PHONE, FAX -> "0XXX-XXXXXXXX";
      case POSTCODE -> "XXXXXX";
      default -> "name@domain.cn";
    };
  }
}
