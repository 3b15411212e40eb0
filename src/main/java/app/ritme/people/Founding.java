package app.ritme.people;

import app.ritme.account.FoundingRequest;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OrganisationBeginning;
import app.ritme.organisation.OrganisationService;
import app.ritme.shared.SystemOnly;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new organisation what it cannot be without: settings, a location, its first manager. */
@Service
@SystemOnly
@Transactional
public class Founding {

    private final OrganisationService organisation;
    private final LocationService locations;
    private final PersonRepository persons;
    private final MemberRepository members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Founding(
            OrganisationService organisation,
            LocationService locations,
            PersonRepository persons,
            MemberRepository members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisation = organisation;
        this.locations = locations;
        this.persons = persons;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** In one transaction; asked again, it adds nothing. */
    public void found(FoundingRequest request) {
        organisation.begin(new OrganisationBeginning(request.language(), request.currency()));
        locations.begin(new LocationData(request.location(), request.zone(), ""));
        if (members.findByAccountId(request.founder().value()).isEmpty()) {
            Person person = persons.save(new Person(manager(request), clock.instant()));
            Member member = members.save(Member.founder(person.id(), request.founder(), clock.instant()));
            events.publishEvent(new MemberChanged(member.id()));
        }
    }

    /** A name is split at its first space, which is right for most and can be changed by all. */
    private static PersonData manager(FoundingRequest request) {
        String name = request.founderName().strip();
        int space = name.indexOf(' ');
        return new PersonData(
                space < 0 ? name : name.substring(0, space),
                space < 0 ? "" : name.substring(space + 1),
                Optional.of(request.founderEmail()),
                "",
                request.language());
    }
}
