package closeout.dossier;

/**
 * A deadline moved with permission (延期).
 *
 * @param until the new deadline, or null where only the permission is noted
 * @param approved whether an approval is noted
 * @param reasoned whether a reason is given
 * @param times how often, or null
 */
public record Extension(DateInterval until, boolean approved, boolean reasoned, Integer times) {}
