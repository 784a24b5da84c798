package closeout.format;

import closeout.finding.Finding;
import closeout.finding.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The means to show only some findings. Without the page's script it stays away. */
final class HtmlFilter {

  private final Pen pen;
  private final Markup html;

  HtmlFilter(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(List<DossierView> dossiers) throws IOException {
    List<Finding> findings =
        dossiers.stream().flatMap(dossier -> dossier.audit().findings().stream()).toList();
    html.newline().open("div", "class", "findings-head");
    html.element("h2", pen.say("findings"), "id", "findings", "tabindex", "-1");
    html.open(
        "form", "id", "filter", "role", "search", "aria-label", pen.say("filter"), "hidden", "");
    severities(findings);
    groups(findings);
    if (dossiers.size() > 1) {
      bodies(dossiers);
    }
    states(dossiers);
    text();
    html.element("button", pen.say("filter.reset"), "type", "reset");
    html.open("output", "id", "shown", "aria-live", "polite", "data-say", pen.say("filter.shown"));
    html.close().close().close();
  }

  private void severities(List<Finding> findings) throws IOException {
    html.open("fieldset");
    html.element("legend", pen.words().say("rule.severity"), "class", "unseen");
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(finding -> finding.severity() == severity).count();
      html.open("label", "class", "toggle " + HtmlSummary.style(severity));
      html.single(
          "input", "type", "checkbox", "name", "severity", "value", severity.code(), "checked", "");
      html.text(pen.words().name(severity) + " ").element("b", Long.toString(count)).close();
    }
    html.close();
  }

  private void groups(List<Finding> findings) throws IOException {
    Map<String, Integer> groups = new TreeMap<>();
    findings.forEach(finding -> groups.merge(finding.rule().group(), 1, Integer::sum));
    begin("group", "filter.group");
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      option(group.getKey(), pen.words().say("group." + group.getKey()), group.getValue());
    }
    html.close().close();
  }

  private void bodies(List<DossierView> dossiers) throws IOException {
    begin("body", "filter.body");
    for (DossierView dossier : dossiers) {
      if (!dossier.findings().isEmpty()) {
        String name = dossier.name();
        option(dossier.anchor(), name, dossier.findings().size());
      }
    }
    html.close().close();
  }

  private void states(List<DossierView> dossiers) throws IOException {
    if (dossiers.stream().allMatch(dossier -> dossier.setAside() == 0)) {
      return;
    }
    begin("state", "filter.state");
    html.element("option", pen.say("state.open"), "value", "open");
    html.element("option", pen.say("state.waived"), "value", "waived");
    html.element("option", pen.say("state.known"), "value", "known");
    html.close().close();
  }

  private void begin(String name, String key) throws IOException {
    html.open("label").element("span", pen.say(key), "class", "unseen");
    html.open("select", "name", name);
    html.element("option", pen.say(key + ".all"), "value", "");
  }

  private void option(String value, String name, int count) throws IOException {
    html.element("option", pen.words().say("count", name, count), "value", value);
  }

  private void text() throws IOException {
    html.open("label").element("span", pen.say("filter.text"), "class", "unseen");
    html.single(
        "input",
        "type",
        "search",
        "name",
        "text",
        "autocomplete",
        "off",
        "placeholder",
        pen.say("filter.text"));
    html.close();
  }
}
