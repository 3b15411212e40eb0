package app.ritme.schedule.duty;

import app.ritme.schedule.DaySession;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.time.LocalDate;
import java.util.List;

/** What one evening's mail is about. */
public record DutyDay(EmailAddress to, Language language, LocalDate day, List<DaySession> sessions) {}
