package app.ritme.enquiry;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an enquiry. */
public record EnquiryId(UUID value) implements Serializable {}
