package closeout.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules whose file or fixtures the present change touches, as git tells. */
final class Touched {

  private static final Pattern RULE =
      Pattern.compile("rules/[a-z]+/([a-z-]+)\\.drl|testdata/rules/([a-z-]+)/.*");

  private Touched() {}

  /** Their names, or nothing where git does not answer. */
  static Optional<List<String>> rules() {
    return base()
        .flatMap(base -> git("diff", "--name-only", base))
        .map(
            files ->
                files
                    .lines()
                    .map(RULE::matcher)
                    .filter(Matcher::matches)
                    .map(rule -> rule.group(1) == null ? rule.group(2) : rule.group(1))
                    .distinct()
                    .sorted()
                    .toList());
  }

  /** Where this branch left the main one; on the main branch itself, the last commit. */
  private static Optional<String> base() {
    Optional<String> head = git("rev-parse", "HEAD");
    return Stream.of("origin/main", "main")
        .flatMap(main -> git("merge-base", "HEAD", main).stream())
        .filter(base -> !Optional.of(base).equals(head))
        .findFirst()
        .or(() -> git("rev-parse", "--verify", "--quiet", "HEAD~1"));
  }

  private static Optional<String> git(String... arguments) {
    try {
      Process git =
          new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0
          ? Optional.of(answer.strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
