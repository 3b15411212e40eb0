package app.ritme.outcome.measure;

import java.io.Serializable;
import java.util.List;

/** What was measured of a guest, for who looks after the guest. */
@SuppressWarnings("serial") // a list of records
public record GuestMeasures(String guestName, Basis basis, List<Series> series) implements Serializable {}
