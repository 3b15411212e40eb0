package app.ritme.offline;

import app.ritme.schedule.MySession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a guest has on from one day to another, by the clock of where they stay. */
public record PocketDays(LocalDate first, LocalDate last, ZoneId zone, List<MySession> sessions) {}
