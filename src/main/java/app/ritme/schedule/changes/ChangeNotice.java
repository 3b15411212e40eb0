package app.ritme.schedule.changes;

import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person is to be told, or was told, of changes in what they take part in; one row for each person at most. */
@Entity
class ChangeNotice {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @Convert(converter = LinesConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Line> lines;

    private @Nullable Instant changedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant mailedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ChangeNotice() {}

    /** As the database begins one for somebody who has none. */
    ChangeNotice(PersonId person) {
        this.id = person.value();
        this.personId = person.value();
        this.lines = List.of();
    }

    /** What is as it was before is nothing to tell: taken back in time, nothing leaves. */
    void note(SessionId session, @Nullable Known before, @Nullable Known after, Instant now) {
        var noted = new ArrayList<>(lines);
        Line line = noted.stream()
                .filter(one -> one.session().equals(session.value()))
                .findFirst()
                .orElseGet(() -> new Line(session.value(), before, before, null));
        noted.remove(line);
        noted.add(line.becomes(after));
        this.lines = List.copyOf(noted);
        if (changedAt == null) {
            this.changedAt = now;
        }
        restIfNothingIsLeft();
    }

    /** Says when to tell it, if there is anything. */
    Optional<Instant> planTelling(Quiet quiet, Function<Known, Instant> start, Instant now) {
        Instant first = changedAt;
        if (first == null) {
            return Optional.empty();
        }
        boolean soon = lines.stream()
                .filter(Line::isUntold)
                .flatMap(line -> line.difference().sides())
                .anyMatch(known -> Quiet.isSoon(start.apply(known), now));
        Instant due = quiet.due(now, first, mailedAt, soon);
        this.dueAt = due;
        return Optional.of(due);
    }

    /** Takes the sessions as they are now, whatever changed them. */
    void look(Map<UUID, Optional<Known>> sessions) {
        each(line -> line.becomes(
                sessions.getOrDefault(line.session(), Optional.empty()).orElse(null)));
        restIfNothingIsLeft();
    }

    /** Somebody tells it now: for whoever else looks it is not due before then. */
    void taken(Instant until) {
        this.dueAt = until;
    }

    /** What is to be told. */
    List<Line> untold() {
        return lines.stream().filter(Line::isUntold).toList();
    }

    /** This much was told, by mail where there is an address; what changed while the mail left still is to be told. */
    void told(List<Line> said, boolean mailed, Instant now, LocalDate today) {
        each(line -> said.stream()
                .filter(one -> one.session().equals(line.session()))
                .findFirst()
                .map(one -> line.told(one.now()))
                .orElse(line));
        this.lines = lines.stream().filter(line -> line.isOpen(today)).toList();
        if (mailed) {
            this.mailedAt = now;
        }
        restIfNothingIsLeft();
    }

    /** What was told of days that are not over and not put away, the soonest first. */
    List<Difference> shown(LocalDate today) {
        return lines.stream()
                .map(Line::shown)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(difference -> difference.concerns(today))
                .sorted(ChangeOrder.SOONEST)
                .toList();
    }

    /** Who reads it puts it away; what is not told yet still is. */
    void seen() {
        each(Line::seen);
        this.lines = lines.stream().filter(Line::isUntold).toList();
    }

    boolean isDue(Instant now) {
        Instant due = dueAt;
        return due != null && !due.isAfter(now);
    }

    private void each(UnaryOperator<Line> change) {
        this.lines = lines.stream().map(change).toList();
    }

    private void restIfNothingIsLeft() {
        if (lines.stream().noneMatch(Line::isUntold)) {
            this.changedAt = null;
            this.dueAt = null;
        }
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    List<UUID> sessions() {
        return lines.stream().map(Line::session).toList();
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }
}
