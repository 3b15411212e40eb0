package app.ritme.schedule;

import app.ritme.organisation.Locations;
import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A day with the names in it, for services that decide who may see it, in their own transaction. */
@Component
public class DaySessions {

    private final SessionRepository sessions;
    private final PersonNames names;
    private final Locations locations;

    DaySessions(SessionRepository sessions, PersonNames names, Locations locations) {
        this.sessions = sessions;
        this.names = names;
        this.locations = locations;
    }

    /** All of one local day, in order; cancelled ones too. */
    public List<DaySession> day(LocalDate day) {
        List<Session> found = sessions.between(day, day);
        var drawing = new Drawing(
                names.of(found.stream()
                                .flatMap(session -> session.parts().stream())
                                .filter(SessionPart::isPerson)
                                .map(part -> new PersonId(part.holder()))
                                .collect(Collectors.toSet()))
                        .values(),
                locations.all());
        return found.stream().map(drawing::session).toList();
    }
}
