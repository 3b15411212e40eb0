package app.ritme.enrolment.intake;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.Stay;
import app.ritme.people.PersonId;
import app.ritme.program.ProgramVersionId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who is here together with what planning keeps to for them, for services of features that plan; in one statement,
 * for a drag asks few. The database answers whoever works here, and never says what a guest marked.
 */
@Component
public class NeedsOfGuests {

    private static final String READ = """
            with here as (
              select e.id as enrolment, e.edition_id, g.person_id, e.program_version_id, e.arrival, e.departure, e.state,
                e.coach_id, r.kind = 'DAY' as by_day, trim(concat(p.given_name, ' ', p.family_name)) as name,
                row_number() over (order by lower(p.given_name), lower(p.family_name), p.id) as place
              from app.enrolment e
              join app.enrolment_guest g on g.tenant_id = e.tenant_id and g.enrolment_id = e.id
              join app.person p on p.tenant_id = g.tenant_id and p.id = g.person_id
              join app.program_version v on v.tenant_id = e.tenant_id and v.id = e.program_version_id
              join app.program r on r.tenant_id = v.tenant_id and r.id = v.program_id
              where e.state in ('CONFIRMED', 'ACTIVE') and e.arrival <= :to and e.departure >= :from
                and e.edition_id = coalesce(cast(:edition as uuid), e.edition_id))
            select h.*, n.person_id as who, n.unsuited, n.not_before, n.not_after, n.awaits_release, n.apart
            from here h full join app.guest_needs(
              (select coalesce(array_agg(person_id), '{}') from here) || cast(:others as uuid[])) n
              on n.person_id = h.person_id
            order by h.place""";

    private final JdbcClient jdbc;

    NeedsOfGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * With at least one day from the first to the last of these, both included.
     *
     * @param others guests of whom one also wants to know what they need
     */
    public PlannedGuests between(LocalDate from, LocalDate to, Collection<PersonId> others) {
        return read(null, from, to, others);
    }

    /** Of an edition alone. */
    public PlannedGuests ofEdition(EditionId edition, LocalDate from, LocalDate to) {
        return read(edition, from, to, Set.of());
    }

    private PlannedGuests read(@Nullable EditionId edition, LocalDate from, LocalDate to, Collection<PersonId> others) {
        var stays = new ArrayList<Stay>();
        Map<UUID, GuestNeeds> needs = new HashMap<>();
        Set<UUID> comingForTheDay = new HashSet<>();
        jdbc.sql(READ)
                .param("edition", edition == null ? null : edition.value().toString())
                .param("from", from)
                .param("to", to)
                .param("others", ids(others))
                .query(row -> {
                    if (row.getObject("enrolment") != null) {
                        stays.add(stay(row));
                        if (row.getBoolean("by_day")) {
                            comingForTheDay.add(row.getObject("person_id", UUID.class));
                        }
                    }
                    if (row.getObject("who") != null) {
                        needs.put(row.getObject("who", UUID.class), needs(row));
                    }
                });
        return new PlannedGuests(stays, needs, comingForTheDay);
    }

    private static String ids(Collection<PersonId> people) {
        return people.stream()
                .map(person -> person.value().toString())
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        UUID coach = row.getObject("coach_id", UUID.class);
        return new Stay(
                new EnrolmentId(row.getObject("enrolment", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new ProgramVersionId(row.getObject("program_version_id", UUID.class)),
                row.getObject("arrival", LocalDate.class),
                row.getObject("departure", LocalDate.class),
                EnrolmentState.valueOf(row.getString("state")),
                coach == null ? null : new PersonId(coach));
    }

    private static GuestNeeds needs(ResultSet row) throws SQLException {
        return new GuestNeeds(
                ids(row.getArray("unsuited")),
                new WishedHours(
                        row.getObject("not_before", LocalTime.class), row.getObject("not_after", LocalTime.class)),
                row.getBoolean("awaits_release"),
                ids(row.getArray("apart")));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.copyOf(List.of((UUID[]) array.getArray()));
    }
}
