package closeout.format;

import closeout.dossier.Location;
import closeout.dossier.Spot;
import closeout.finding.Discretion;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes fields that may be absent, and places. */
final class JsonFields {

  private final JsonGenerator json;
  private final Discretion discretion;

  JsonFields(JsonGenerator json, Discretion discretion) {
    this.json = json;
    this.discretion = discretion;
  }

  /** Text of the input or about it, masked; null for null. */
  void text(String name, String value) throws IOException {
    json.writeFieldName(name);
    text(value);
  }

  void text(String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(Printable.whole(discretion.mask(value)));
    }
  }

  /** A name of the tool's own or a path, as it is. */
  void name(String name, String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(Printable.whole(value));
    }
  }

  void number(String name, Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  void place(String name, Location at) throws IOException {
    json.writeObjectFieldStart(name);
    name("file", at.file());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeNumberField("endLine", at.endLine());
    json.writeNumberField("endColumn", at.endColumn());
    text("quote", at.quote());
    if (at.row() != null) {
      json.writeNumberField("row", at.row());
    }
    if (at.cell() != null) {
      text("cell", at.cell());
    }
    if (at.paragraph() != null) {
      json.writeNumberField("paragraph", at.paragraph());
    }
    if (at.page() != null) {
      json.writeNumberField("page", at.page());
    }
    if (at.spot() != null) {
      spot(at.spot());
    }
    json.writeEndObject();
  }

  private void spot(Spot spot) throws IOException {
    if (spot.sheet() != null) {
      text("sheet", spot.sheet());
      name("address", spot.address());
    }
    if (spot.run() != null) {
      json.writeNumberField("run", spot.run());
    }
    if (spot.line() != null) {
      json.writeNumberField("sourceLine", spot.line());
    }
    if (spot.element() != null) {
      name("element", spot.element());
    }
  }
}
