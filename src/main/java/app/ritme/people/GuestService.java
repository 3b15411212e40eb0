package app.ritme.people;

import app.ritme.organisation.Standings;
import app.ritme.shared.NamePattern;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.StaffMembers;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guests of the house: everybody it knows who does not work there, with or without an account. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestService {

    private final PersonRepository persons;
    private final MemberRepository members;
    private final InvitationRepository invitations;
    private final People people;
    private final Standings standings;

    GuestService(
            PersonRepository persons,
            MemberRepository members,
            InvitationRepository invitations,
            People people,
            Standings standings) {
        this.persons = persons;
        this.members = members;
        this.invitations = invitations;
        this.people = people;
        this.standings = standings;
    }

    /**
     * One page of the list, by name.
     *
     * @param text part of a name, empty for all
     * @param page counted from 0, of so many rows
     */
    public List<GuestRow> guests(String text, boolean alsoEnded, int page, int size) {
        return persons.guests(NamePattern.containing(text), alsoEnded, PageRequest.of(page, size));
    }

    /** How many {@link #guests} there are in all. */
    public int count(String text, boolean alsoEnded) {
        return persons.countGuests(NamePattern.containing(text), alsoEnded);
    }

    /** @throws NotFoundException when there is no such guest here */
    public PersonDetails details(PersonId id) {
        Person person = people.person(id);
        Optional<Member> member = members.findByPersonId(id.value());
        if (member.filter(found -> found.role().worksHere()).isPresent()) {
            throw new NotFoundException();
        }
        return new PersonDetails(
                id,
                person.data(),
                person.fullName(),
                person.version(),
                member.map(Member::id).orElse(null),
                member.map(Member::role).orElse(null),
                member.map(Member::state).orElse(null),
                false,
                List.of(),
                invitations.allOpen().stream()
                        .filter(open -> member.filter(
                                        found -> found.id().value().equals(open.member()))
                                .isPresent())
                        .findFirst());
    }

    /** Adds a guest, who may do without an account.
     *
     * @throws Refusal when somebody here has this e-mail address, or nothing new begins here
     */
    @Transactional
    public PersonId add(PersonData data) {
        standings.refuseNew();
        return people.add(data);
    }

    @Transactional
    public void change(PersonId id, PersonData data, long version) {
        details(id);
        people.change(id, data, version);
    }

    /** The guest can no longer sign in here; what the house knows stays. */
    @Transactional
    public void endMembership(MemberId id) {
        people.end(guestOf(id));
    }

    /** Takes {@link #endMembership} back. */
    @Transactional
    public void restore(MemberId id) {
        people.restore(guestOf(id));
    }

    private Member guestOf(MemberId id) {
        Member member = people.member(id);
        if (member.role() != Role.GUEST) {
            throw new NotFoundException();
        }
        return member;
    }
}
