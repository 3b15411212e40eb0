package app.ritme.organisation;

/**
 * Counts one thing in the bound organisation; the feature that knows the thing provides the bean.
 *
 * @param counting the query of one number, without parameters, so that several are asked as one
 */
public record UsageMeter(UsageKind kind, String counting) {}
