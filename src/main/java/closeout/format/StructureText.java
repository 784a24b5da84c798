package closeout.format;

import closeout.dossier.Dossier;
import closeout.dossier.Doubt;
import closeout.dossier.LevelCount;
import closeout.dossier.Outline;
import closeout.dossier.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shows how the structure of a report was read: each heading with its role and the reason for it.
 */
public final class StructureText {

  private static final int LONGEST_TITLE = 40;

  private final Presentation presentation;
  private final Words words;

  public StructureText(Presentation presentation) {
    this.presentation = presentation;
    this.words = Words.of(presentation.language());
  }

  /** Writes the outline of every report among the dossiers. */
  public void write(List<Dossier> dossiers, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Page page = new Page(writer, presentation);
    for (Dossier dossier : dossiers) {
      for (Outline outline : dossier.facts(Outline.class)) {
        write(outline, dossier, page);
      }
    }
    writer.flush();
  }

  private void write(Outline outline, Dossier dossier, Page page) throws IOException {
    String file = outline.at().file();
    page.line(words.say("structure.of", Printable.line(file)));
    List<Section> sections =
        dossier.facts(Section.class).stream()
            .filter(section -> section.at().file().equals(file))
            .toList();
    if (sections.isEmpty()) {
      page.line("  " + words.say("structure.nothing"));
    }
    for (Section section : sections) {
      page.paragraph(heading(section), 2 * Math.max(1, section.level()), 2 * section.level() + 4);
    }
    page.line("  " + words.say("structure.leaves", outline.leaves(), levels(outline)));
    for (Doubt doubt : outline.doubts()) {
      page.paragraph("? " + words.say(Words.key(doubt.kind()), doubt.detail()), 2, 4);
    }
    page.blank();
  }

  private String heading(Section section) {
    String title = Printable.line(section.title());
    String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    String place = section.at().line() + ": [" + words.name(section.role()) + "]";
    String ordinal = section.ordinal() == 0 ? "" : section.style() + section.ordinal();
    return words.say("structure.line", place, ordinal, shown, words.name(section.reason()));
  }

  private static String levels(Outline outline) {
    return String.join(
        " ",
        outline.levels().stream()
            .map((LevelCount level) -> level.style() + "×" + level.headings())
            .toList());
  }
}
