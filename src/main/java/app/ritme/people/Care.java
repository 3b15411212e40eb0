package app.ritme.people;

import app.ritme.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who looks after whom: the rules, for the services of this feature and of those that build on it. */
@Component
public class Care {

    private final CareRelationRepository relations;
    private final MemberRepository members;
    private final People people;
    private final Self self;
    private final Clock clock;

    Care(CareRelationRepository relations, MemberRepository members, People people, Self self, Clock clock) {
        this.relations = relations;
        this.members = members;
        this.people = people;
        this.self = self;
        this.clock = clock;
    }

    /**
     * Lets somebody who works here look after a guest from now on. Who does already goes on, for the longer of both times.
     *
     * @param until absent when it lasts until somebody ends it
     * @throws NotFoundException when the one is no guest or the other does not work here
     */
    public CareId begin(PersonId guest, PersonId carer, @Nullable Instant until) {
        people.guest(guest);
        refuseUnlessWorkingHere(carer);
        Instant now = clock.instant();
        Optional<CareRelation> going = relations.open(guest.value(), carer.value(), now);
        going.ifPresent(care -> care.lastUntil(until));
        return going.orElseGet(() -> relations.save(new CareRelation(guest, carer, now, until, self.person())))
                .id();
    }

    /** Ends then what was to end at {@code planned}; what lasts for another time, or for ever, goes on. */
    public void endSooner(PersonId guest, PersonId carer, Instant planned, Instant then) {
        relations.open(guest.value(), carer.value(), clock.instant()).ifPresent(care -> care.endSooner(planned, then));
    }

    /** Those who look after this guest now. */
    public List<CareRow> carersOf(PersonId guest) {
        return relations.carersOf(guest.value(), clock.instant());
    }

    /** The guests whom the one who asks looks after now. */
    public List<CareRow> myGuests() {
        return relations.guestsOf(self.person().value(), clock.instant());
    }

    /**
     * That the one who asks looks after this guest now; asked before anything about how the guest is.
     *
     * @throws NotFoundException when there is no such guest here
     * @throws NotInMyCare when there is, but others look after them; row security would show nothing
     */
    public CareRow mine(PersonId guest) {
        return relations
                .between(guest.value(), self.person().value(), clock.instant())
                .orElseThrow(() -> new NotInMyCare(people.guest(guest).fullName()));
    }

    /** @throws NotFoundException unless there is such a relation and it is about this guest, if one is named */
    void end(CareId id, @Nullable PersonId ofGuest) {
        CareRelation care = relations.findById(id.value()).orElseThrow(NotFoundException::new);
        if (ofGuest != null && !care.guest().equals(ofGuest)) {
            throw new NotFoundException();
        }
        care.end(clock.instant(), self.person());
    }

    private void refuseUnlessWorkingHere(PersonId carer) {
        if (members.findByPersonId(carer.value()).filter(Member::worksHereNow).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
