package closeout.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A suite of test results, whose cases have names of their own. */
final class JunitSuite {

  /**
   * A case.
   *
   * @param outcome the element that says how it went, or null where it simply passed
   * @param lines what is said about it, the message first
   */
  private record Case(
      String className, String name, String outcome, String type, List<String> lines) {}

  private final String name;
  private final List<Case> cases = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  JunitSuite(String name) {
    this.name = name;
  }

  /** Adds a case; where its name is taken it gets a number. */
  void add(String className, String name, String outcome, String type, List<String> lines) {
    int times = names.merge(className + " " + name, 1, Integer::sum);
    String own = times == 1 ? name : name + " (" + times + ")";
    cases.add(new Case(className, own, outcome, type, lines));
  }

  int size() {
    return cases.size();
  }

  int count(String outcome) {
    return (int) cases.stream().filter(one -> outcome.equals(one.outcome)).count();
  }

  void write(Markup xml) throws IOException {
    xml.newline();
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        Integer.toString(cases.size()),
        "failures",
        Integer.toString(count("failure")),
        "errors",
        Integer.toString(count("error")),
        "skipped",
        Integer.toString(count("skipped")),
        "time",
        "0");
    for (Case one : cases) {
      write(one, xml);
    }
    xml.newline().close();
  }

  /** The message is in the body too: readers show the one or the other. */
  private static void write(Case one, Markup xml) throws IOException {
    xml.newline().open("testcase", "classname", one.className, "name", one.name, "time", "0");
    if ("system-out".equals(one.outcome)) {
      xml.open("system-out");
      lines(one, xml);
      xml.close();
    } else if (one.outcome != null) {
      String type = "skipped".equals(one.outcome) ? null : one.type;
      xml.open(one.outcome, "message", one.lines.get(0), "type", type);
      lines(one, xml);
      xml.close();
    }
    xml.close();
  }

  private static void lines(Case one, Markup xml) throws IOException {
    for (String line : one.lines) {
      xml.text(line).newline();
    }
  }
}
