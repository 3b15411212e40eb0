package app.ritme.organisation;

import java.util.function.LongSupplier;

/** Counts one thing in the bound organisation; the feature that knows the thing provides the bean. */
public record UsageMeter(UsageKind kind, LongSupplier now) {}
