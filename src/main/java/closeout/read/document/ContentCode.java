package closeout.read.document;

import closeout.dossier.Spot;
import closeout.dossier.Stretch;
import closeout.dossier.TraitKind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands what a document holds from one process to another. */
final class ContentCode {

  private static final int TROUBLE = 0;
  private static final int TEXT = 1;
  private static final int GRID = 2;
  private static final int TRAIT = 3;
  private static final int END = 4;

  /** Where the content begins: libraries may have written to the same stream before. */
  private static final byte[] MARK = {0, 'c', 'l', 'o', 's', 'e', 'o', 'u', 't', 0};

  private ContentCode() {}

  static void write(DocumentException trouble, DataOutputStream out) throws IOException {
    out.write(MARK);
    out.writeByte(TROUBLE);
    text(trouble.code(), out);
    out.writeInt(trouble.arguments().size());
    for (Object argument : trouble.arguments()) {
      text(argument.toString(), out);
    }
  }

  static void write(Content content, DataOutputStream out) throws IOException {
    out.write(MARK);
    for (Block block : content.blocks()) {
      if (block instanceof Text line) {
        write(line, out);
      } else if (block instanceof Grid grid) {
        write(grid, out);
      }
    }
    for (Trait trait : content.traits()) {
      out.writeByte(TRAIT);
      text(trait.kind().name(), out);
      text(trait.detail(), out);
      out.writeInt(trait.count());
      place(trait.place(), out);
      out.writeInt(trait.row());
      out.writeInt(trait.column());
    }
    out.writeByte(END);
  }

  private static void write(Text line, DataOutputStream out) throws IOException {
    out.writeByte(TEXT);
    text(line.text(), out);
    place(line.place(), out);
    out.writeInt(line.stretches().size());
    for (Stretch stretch : line.stretches()) {
      out.writeInt(stretch.from());
      spot(stretch.spot(), out);
    }
    text(line.link(), out);
  }

  private static void write(Grid grid, DataOutputStream out) throws IOException {
    out.writeByte(GRID);
    number(grid.sheet(), out);
    text(grid.name(), out);
    out.writeInt(grid.rows().size());
    for (GridRow row : grid.rows()) {
      out.writeInt(row.number());
      out.writeInt(row.cells().size());
      for (int i = 0; i < row.cells().size(); i++) {
        text(row.cells().get(i), out);
        if (grid.sheet() == null) {
          place(row.places().at(i), out);
        }
      }
      map(row.merged(), out);
      map(row.links(), out);
    }
  }

  private static void map(Map<Integer, String> map, DataOutputStream out) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<Integer, String> entry : map.entrySet()) {
      out.writeInt(entry.getKey());
      text(entry.getValue(), out);
    }
  }

  private static void place(Place place, DataOutputStream out) throws IOException {
    out.writeBoolean(place != null);
    if (place != null) {
      number(place.paragraph(), out);
      number(place.page(), out);
      spot(place.spot(), out);
    }
  }

  private static void spot(Spot spot, DataOutputStream out) throws IOException {
    out.writeBoolean(spot != null);
    if (spot != null) {
      number(spot.sheetNumber(), out);
      text(spot.sheet(), out);
      text(spot.address(), out);
      number(spot.run(), out);
      number(spot.line(), out);
    }
  }

  private static void number(Integer number, DataOutputStream out) throws IOException {
    out.writeInt(number == null ? -1 : number);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(text == null ? -1 : bytes.length);
    out.write(bytes);
  }

  /** What was written, or the trouble that was. */
  static Content read(DataInputStream in, Limits limits) throws IOException, DocumentException {
    List<Block> blocks = new ArrayList<>();
    List<Trait> traits = new ArrayList<>();
    Allowance allowance = new Allowance(limits);
    findMark(in);
    while (true) {
      allowance.take(1);
      switch (in.readByte()) {
        case TROUBLE -> throw trouble(in);
        case TEXT -> blocks.add(line(in));
        case GRID -> blocks.add(grid(in));
        case TRAIT -> traits.add(trait(in));
        case END -> {
          return new Content(blocks, traits);
        }
        default -> throw new IOException("No such piece of a document exists.");
      }
    }
  }

  /** No part of the mark begins anew inside it but its first and last byte. */
  private static void findMark(DataInputStream in) throws IOException {
    int matched = 0;
    while (matched < MARK.length) {
      byte next = in.readByte();
      matched = next == MARK[matched] ? matched + 1 : next == MARK[0] ? 1 : 0;
    }
  }

  private static DocumentException trouble(DataInputStream in) throws IOException {
    String code = text(in);
    Object[] arguments = new Object[in.readInt()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = text(in);
    }
    return new DocumentException(code, arguments);
  }

  private static Text line(DataInputStream in) throws IOException {
    String text = text(in);
    Place place = place(in);
    int size = in.readInt();
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      stretches.add(new Stretch(in.readInt(), spot(in)));
    }
    return new Text(text, place, stretches, text(in));
  }

  private static Grid grid(DataInputStream in) throws IOException {
    Integer sheet = number(in);
    String name = text(in);
    int size = in.readInt();
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int number = in.readInt();
      int width = in.readInt();
      List<String> cells = new ArrayList<>();
      List<Place> places = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        cells.add(text(in));
        if (sheet == null) {
          places.add(place(in));
        }
      }
      CellPlaces where = sheet == null ? new TableRow(places) : new SheetRow(sheet, name, number);
      rows.add(new GridRow(number, cells, where, map(in), map(in)));
    }
    return new Grid(sheet, name, rows);
  }

  private static Trait trait(DataInputStream in) throws IOException {
    TraitKind kind = TraitKind.valueOf(text(in));
    return new Trait(kind, text(in), in.readInt(), place(in), in.readInt(), in.readInt());
  }

  private static Map<Integer, String> map(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<Integer, String> map = new HashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(in.readInt(), text(in));
    }
    return map;
  }

  private static Place place(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Place(number(in), number(in), spot(in)) : null;
  }

  private static Spot spot(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new Spot(number(in), text(in), text(in), number(in), number(in), null)
        : null;
  }

  private static Integer number(DataInputStream in) throws IOException {
    int number = in.readInt();
    return number < 0 ? null : number;
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
