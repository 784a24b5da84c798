package closeout.finding;

import java.time.LocalDate;

/**
 * Who accepted a finding, why and until when.
 *
 * @param until the last day on which the waiver holds
 */
public record Waived(String by, String reason, LocalDate until) {}
