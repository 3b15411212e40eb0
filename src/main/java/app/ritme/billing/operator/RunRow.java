package app.ritme.billing.operator;

import java.io.Serializable;
import java.time.Instant;

/** One comparison with Stripe: how many were looked at, and how many were not as stored. */
public record RunRow(String kind, Instant startedAt, int checked, int drift, int undelivered, String alerts)
        implements Serializable {}
