package closeout.policy;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A key of policy files.
 *
 * @param read puts its value into a draft
 * @param told its value in a draft: text, number, flag, a list of texts, or a map of these
 */
record PolicyKey(
    String name, BiConsumer<PolicyDraft, Setting> read, Function<PolicyDraft, Object> told) {}
