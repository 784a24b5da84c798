package closeout.policy;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.Attachment;
import closeout.dossier.Column;
import closeout.dossier.Concept;
import closeout.dossier.Contact;
import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.Evidence;
import closeout.dossier.EvidenceFile;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Funds;
import closeout.dossier.InputFile;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Measure;
import closeout.dossier.Mention;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Section;
import closeout.dossier.Signature;
import closeout.dossier.Statement;
import closeout.dossier.Status;
import closeout.dossier.Table;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The facts that own rules can speak of, and their fields: the components of the records, those of
 * records inside them, and a few chosen methods. Nothing else can be reached.
 */
public final class FactFields {

  private static final List<Class<? extends Fact>> SUBJECTS =
      List.of(
          Issue.class,
          Measure.class,
          Evidence.class,
          EvidenceFile.class,
          Field.class,
          Column.class,
          Table.class,
          Section.class,
          ReportedFigure.class,
          DateMention.class,
          Regulation.class,
          AccountabilityAction.class,
          Funds.class,
          Statement.class,
          Mention.class,
          Contact.class,
          Signature.class,
          Inspection.class,
          Attachment.class,
          InputFile.class);

  /** Keys that tie facts together mean nothing to a reader. */
  private static final Set<String> HIDDEN = Set.of("origin", "key", "forIssue", "sha256");

  private static final Map<String, Map<String, FactField>> FIELDS = fields();

  private FactFields() {}

  /** The names of the facts. */
  public static List<String> subjects() {
    return List.copyOf(FIELDS.keySet());
  }

  /** The fields of a fact by their names. */
  public static Map<String, FactField> of(String subject) {
    return FIELDS.get(subject);
  }

  static String code(Enum<?> constant) {
    if (constant instanceof Concept concept) {
      return concept.code();
    }
    return constant instanceof Status status && status.known()
        ? status.code()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Map<String, FactField>> fields() {
    Map<String, Map<String, FactField>> fields = new LinkedHashMap<>();
    Map<String, FactField> ofIssue = new LinkedHashMap<>();
    ofIssues().forEach(field -> ofIssue.put(field.name(), field));
    for (Class<? extends Fact> subject : SUBJECTS) {
      Map<String, FactField> own = new LinkedHashMap<>();
      if (subject == Issue.class) {
        own.putAll(ofIssue);
      } else {
        components(subject, "", (fact, around) -> fact)
            .forEach(field -> own.put(field.name(), field));
        if (belongsToIssue(subject)) {
          ofIssue.values().forEach(field -> own.put("issue." + field.name(), behindIssue(field)));
        }
      }
      fields.put(subject.getSimpleName(), Collections.unmodifiableMap(own));
    }
    return Collections.unmodifiableMap(fields);
  }

  private static List<FactField> ofIssues() {
    List<FactField> fields = new ArrayList<>(components(Issue.class, "", (fact, around) -> fact));
    fields.add(computed("dueOn", FieldType.DATE, (issue, around) -> issue.dueOn()));
    fields.add(computed("finishedOn", FieldType.DATE, (issue, around) -> issue.finishedOn()));
    fields.add(computed("measures", FieldType.NUMBER, (issue, around) -> around.measures(issue)));
    fields.add(computed("evidence", FieldType.NUMBER, (issue, around) -> around.evidence(issue)));
    fields.add(computed("substance", FieldType.NUMBER, (issue, around) -> issue.substance()));
    return fields;
  }

  private static FactField computed(
      String name, FieldType type, BiFunction<Issue, Neighbours, Object> read) {
    return new FactField(name, type, List.of(), (fact, around) -> read.apply((Issue) fact, around));
  }

  private static FactField behindIssue(FactField field) {
    return new FactField(
        "issue." + field.name(),
        field.type(),
        field.codes(),
        (fact, around) -> {
          Issue issue = around.issue(fact);
          return issue == null ? null : field.of(issue, around);
        });
  }

  private static boolean belongsToIssue(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(component -> component.getName().equals("forIssue"));
  }

  /** The components of a record that conditions can ask about, those of records inside included. */
  private static List<FactField> components(
      Class<?> type, String prefix, BiFunction<Fact, Neighbours, Object> holder) {
    List<FactField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + component.getName();
      BiFunction<Fact, Neighbours, Object> read =
          (fact, around) -> value(component, holder.apply(fact, around));
      FieldType fieldType = type(component);
      if (component.getType() == Location.class || HIDDEN.contains(component.getName())) {
        continue;
      } else if (fieldType != null) {
        fields.add(new FactField(name, fieldType, codes(component), simple(read)));
      } else if (component.getType().isRecord() && prefix.isEmpty()) {
        fields.addAll(components(component.getType(), name + ".", read));
      }
    }
    return fields;
  }

  private static Object value(RecordComponent component, Object holder) {
    try {
      return holder == null ? null : component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The field (" + component + ") cannot be read.", e);
    }
  }

  /** A date that is mentioned stands for its days. */
  private static BiFunction<Fact, Neighbours, Object> simple(
      BiFunction<Fact, Neighbours, Object> read) {
    return (fact, around) ->
        read.apply(fact, around) instanceof DateMention mention
            ? mention.interval()
            : read.apply(fact, around);
  }

  private static FieldType type(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return FieldType.TEXT;
    } else if (type.isEnum()) {
      return FieldType.CODE;
    } else if (type == boolean.class || type == Boolean.class) {
      return FieldType.FLAG;
    } else if (type == DateInterval.class || type == DateMention.class) {
      return FieldType.DATE;
    } else if (type.isPrimitive()
        || Number.class.isAssignableFrom(type)
        || type == Quantity.class) {
      return FieldType.NUMBER;
    }
    return Collection.class.isAssignableFrom(type) && element(component) != null
        ? FieldType.LIST
        : null;
  }

  /** What a list holds, where that is text or codes; else null. */
  private static Class<?> element(RecordComponent component) {
    String generic = component.getGenericType().getTypeName();
    String element = generic.substring(generic.indexOf('<') + 1, generic.length() - 1);
    try {
      Class<?> type = Class.forName(element);
      return type == String.class || type.isEnum() ? type : null;
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static List<String> codes(RecordComponent component) {
    Class<?> type =
        Collection.class.isAssignableFrom(component.getType())
            ? element(component)
            : component.getType();
    return type == null || !type.isEnum()
        ? List.of()
        : Stream.of(type.getEnumConstants())
            .map(constant -> code((Enum<?>) constant))
            .distinct()
            .toList();
  }
}
