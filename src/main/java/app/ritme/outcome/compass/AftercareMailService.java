package app.ritme.outcome.compass;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.Stays;
import app.ritme.people.Addressee;
import app.ritme.people.Addressees;
import app.ritme.shared.Secret;
import app.ritme.shared.SystemOnly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which guest is asked again now; a job sees that something was answered, never what. */
@Service
@SystemOnly
@Transactional
public class AftercareMailService {

    /** After the last moment, as no next one ends it. */
    private static final Duration LONGEST = Duration.ofDays(56);

    private final AftercareRepository aftercares;
    private final CompassLinkRepository links;
    private final Aftercares care;
    private final Stays stays;
    private final Addressees addressees;
    private final Clock clock;

    AftercareMailService(
            AftercareRepository aftercares,
            CompassLinkRepository links,
            Aftercares care,
            Stays stays,
            Addressees addressees,
            Clock clock) {
        this.aftercares = aftercares;
        this.links = links;
        this.care = care;
        this.stays = stays;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** Makes the link as its mail leaves; empty where nothing is to be asked now, or nobody to be mailed. */
    public Optional<AftercareMail> due(AftercareId id) {
        return aftercares
                .ofMember(id.value())
                .flatMap(aftercare -> stay(aftercare).flatMap(stay -> due(aftercare, stay)));
    }

    private Optional<AftercareMail> due(Aftercare aftercare, MyStay stay) {
        return moment(stay)
                .filter(aftercare::asks)
                .flatMap(moment -> addressees.of(aftercare.guest()).map(to -> mail(to, aftercare, moment, stay)));
    }

    /**
     * Looks again later, as long as the guest has access to the house.
     *
     * @return when that is; empty after the last moment
     */
    public Optional<Instant> goOn(AftercareId id) {
        return aftercares.ofMember(id.value()).flatMap(this::stay).flatMap(stay -> care.askForNext(id, stay));
    }

    private AftercareMail mail(Addressee to, Aftercare aftercare, CompassMoment moment, MyStay stay) {
        Secret secret = Secret.make();
        Instant until = care.next(stay).orElseGet(() -> clock.instant().plus(LONGEST));
        links.forgetOthers(aftercare.id().value(), moment);
        links.save(new CompassLink(aftercare.id(), moment, secret, until));
        return new AftercareMail(to, secret, until, stay.zone());
    }

    private Optional<CompassMoment> moment(MyStay stay) {
        return CompassMoment.on(LocalDate.ofInstant(clock.instant(), stay.zone()), stay.arrival(), stay.departure());
    }

    private Optional<MyStay> stay(Aftercare aftercare) {
        return stays.stay(aftercare.guest(), aftercare.stay());
    }
}
