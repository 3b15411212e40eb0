package app.ritme.platform.demo;

import app.ritme.account.AccountId;
import app.ritme.account.HouseDirectory;
import app.ritme.people.GuestService;
import app.ritme.people.InvitationId;
import app.ritme.people.InvitationLinks;
import app.ritme.people.InvitationService;
import app.ritme.people.OpenInvitation;
import app.ritme.people.PersonData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.SkillService;
import app.ritme.people.TeamService;
import app.ritme.platform.demo.DemoCast.Visitor;
import app.ritme.platform.demo.DemoCast.Worker;
import app.ritme.platform.demo.DemoHouses.Founded;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings people into a house of the demo: invited by the manager and walked in, as in real life. */
@Component
@Profile("demo")
class DemoPeople {

    private final DemoHouses houses;
    private final SkillService skills;
    private final InvitationService invitations;
    private final InvitationLinks links;
    private final GuestService guests;
    private final TeamService team;
    private final HouseDirectory directory;

    DemoPeople(
            DemoHouses houses,
            SkillService skills,
            InvitationService invitations,
            InvitationLinks links,
            GuestService guests,
            TeamService team,
            HouseDirectory directory) {
        this.houses = houses;
        this.skills = skills;
        this.invitations = invitations;
        this.links = links;
        this.guests = guests;
        this.team = team;
        this.directory = directory;
    }

    /** Somebody of a house, who may have an account. */
    record Known(PersonId person, Optional<AccountId> account) {}

    /** @param mailDomain where these people have their address: their own house's, also in another house */
    Map<String, Known> staff(Founded house, String mailDomain, List<Worker> workers) {
        Map<String, Known> people = new HashMap<>();
        Map<String, SkillId> known = new HashMap<>();
        for (Worker worker : workers) {
            String domain = worker == DemoCast.BOTH ? "bosrust" : mailDomain;
            EmailAddress email = DemoHouses.address(worker.givenName(), domain);
            DemoHouses.as(house.tenant(), house.manager(), () -> {
                Set<SkillId> can = worker.skills().stream()
                        .map(skill -> known.computeIfAbsent(skill, skills::add))
                        .collect(Collectors.toSet());
                var data = new PersonData(worker.givenName(), worker.familyName(), Optional.of(email), "", Language.NL);
                PersonId person = invitations.inviteToTeam(data, Role.STAFF, can);
                people.put(worker.givenName(), new Known(person, Optional.empty()));
            });
            AccountId account = houses.account(house.tenant(), worker.givenName(), worker.familyName(), domain);
            walkIn(house, account, email, Role.STAFF);
            people.compute(worker.givenName(), (name, before) -> withAccount(before, account));
        }
        return people;
    }

    private static Known withAccount(@Nullable Known known, AccountId account) {
        return new Known(Objects.requireNonNull(known).person(), Optional.of(account));
    }

    /** The first guests have an account and came in; the next were invited; the house just knows the others. */
    Map<String, Known> guests(Founded house, String mailDomain, List<Visitor> visitors, int arrived, int invited) {
        Map<String, Known> people = new HashMap<>();
        for (int i = 0; i < visitors.size(); i++) {
            Visitor visitor = visitors.get(i);
            boolean asked = i < arrived + invited;
            EmailAddress email = DemoHouses.address(visitor.givenName(), mailDomain);
            DemoHouses.as(house.tenant(), house.manager(), () -> {
                PersonId person = guests.add(new PersonData(
                        visitor.givenName(),
                        visitor.familyName(),
                        asked ? Optional.of(email) : Optional.empty(),
                        "",
                        Language.NL));
                people.put(visitor.givenName(), new Known(person, Optional.empty()));
                if (asked) {
                    invitations.inviteGuest(person);
                }
            });
            if (i < arrived) {
                AccountId account =
                        houses.account(house.tenant(), visitor.givenName(), visitor.familyName(), mailDomain);
                walkIn(house, account, email, Role.GUEST);
                people.compute(visitor.givenName(), (name, before) -> withAccount(before, account));
            }
        }
        return people;
    }

    /** Opens the invitation before its mail would leave, so that the demo begins with an empty outbox. */
    private void walkIn(Founded house, AccountId account, EmailAddress email, Role role) {
        InvitationId invitation = openInvitation(house, email);
        Secret secret = Tenancy.call(Context.job(house.tenant()), () -> invitations.issue(invitation))
                .orElseThrow()
                .token();
        Tenancy.run(Context.link(house.tenant()), () -> links.accept(secret, account));
        Tenancy.run(Context.job(house.tenant()), () -> directory.offer(account, role));
    }

    private InvitationId openInvitation(Founded house, EmailAddress email) {
        var open = new ArrayList<OpenInvitation>();
        DemoHouses.as(
                house.tenant(),
                house.manager(),
                () -> open.addAll(team.openInvitations().values()));
        return open.stream()
                .filter(invitation -> invitation.email().equals(email.value()))
                .map(OpenInvitation::id)
                .findFirst()
                .orElseThrow();
    }
}
