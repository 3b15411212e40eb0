package app.ritme.home;

import app.ritme.people.CurrentMember;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives my plan for home to whom I choose, by a link that I can withdraw, and shows me when it was opened. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyHomeLinkService {

    /** So many that are open at once can be kept in mind. */
    public static final int MOST = 8;

    private static final Limit LATEST = Limit.of(20);

    private final HomeLinkRepository links;
    private final GivenLinks given;
    private final HomePlans plans;
    private final SignalPlans signals;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    MyHomeLinkService(
            HomeLinkRepository links,
            GivenLinks given,
            HomePlans plans,
            SignalPlans signals,
            Seals seals,
            Self self,
            Clock clock) {
        this.links = links;
        this.given = given;
        this.plans = plans;
        this.signals = signals;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** Those that open it now, the newest first. */
    public List<HomeLinkRow> links() {
        PersonId me = self.person();
        return seals.find(me).map(seal -> given.of(me, seal)).orElse(List.of());
    }

    /** When a link of mine was opened, the latest few, the last first. */
    public List<Instant> openings(HomeLinkId id) {
        return links.openings(id.value(), self.person().value(), LATEST);
    }

    /**
     * Gives the plan as it stands now; what changes later needs a new link.
     *
     * @param house the zone of the house
     * @return what opens it, told this once
     * @throws Refusal when there is nothing to give, or so many are open already
     */
    @Transactional
    public Secret give(Gift gift, ZoneId house, Language reader) {
        gift.refuseUnfit();
        Instant now = clock.instant();
        CurrentMember me = self.member();
        PersonId guest = self.person();
        if (links.countOpen(guest.value(), now) >= MOST) {
            throw new Refusal("error.home.link.many", MOST);
        }
        Seal seal = seals.of(guest);
        PlanWords plan = plans.find(guest).map(found -> found.words(seal)).orElse(PlanWords.EMPTY);
        if (plan.isEmpty()) {
            throw new Refusal("error.home.link.empty");
        }
        var given = new GivenPlan(
                me.fullName(), LocalDate.ofInstant(now, house), plan, signals(guest, gift.contents(), seal));
        Secret secret = Secret.make();
        links.save(new HomeLink(guest, gift, given, reader, seal, secret, now));
        return secret;
    }

    /**
     * Nothing opens it any more.
     *
     * @throws NotFoundException when it is not mine, or withdrawn already
     */
    @Transactional
    public void withdraw(HomeLinkId id) {
        links.standing(id.value(), self.person().value())
                .orElseThrow(NotFoundException::new)
                .withdraw(clock.instant());
    }

    private @Nullable SignalWords signals(PersonId guest, Contents contents, Seal seal) {
        return contents == Contents.PLAN
                ? null
                : signals.find(guest).map(plan -> plan.words(seal)).orElse(SignalWords.EMPTY);
    }
}
