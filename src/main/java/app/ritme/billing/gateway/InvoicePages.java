package app.ritme.billing.gateway;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where an invoice can be paid and read; absent before it is final. Fetched when asked for, never stored. */
public record InvoicePages(@Nullable URI hosted, @Nullable URI pdf) {}
