package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.safety.duty.Duty;
import app.ritme.safety.duty.OnDuty;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the house keeps its guests safe: read by everybody who works here, set by managers. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SafetyService {

    private final SafetySettingsRepository settings;
    private final Safeties safeties;
    private final PersonNames names;
    private final Duty duty;
    private final Clock clock;

    SafetyService(SafetySettingsRepository settings, Safeties safeties, PersonNames names, Duty duty, Clock clock) {
        this.settings = settings;
        this.safeties = safeties;
        this.names = names;
        this.duty = duty;
        this.clock = clock;
    }

    /** @param house the zone of the house */
    public HouseSafety safety(ZoneId house) {
        return safeties.of(house);
    }

    /** Who is on duty now; the first is called first. */
    public List<OnDuty> onDuty(ZoneId house) {
        return duty.at(clock.instant(), house);
    }

    /** @throws Refusal when that is too short or too long */
    @Managers
    @Transactional
    public void setPatience(ZoneId house, int minutes) {
        own(house).wait(minutes);
    }

    /** @throws NotFoundException when this person does not work here */
    @Managers
    @Transactional
    public void setClinician(ZoneId house, PersonId staff) {
        own(house).answersFor(names.ofTeam(staff).id());
    }

    /** Nobody answers for it any more. */
    @Managers
    @Transactional
    public void removeClinician(ZoneId house) {
        own(house).answersFor(null);
    }

    /** @throws Refusal when it has no name, or no phone can dial it */
    @Managers
    @Transactional
    public void addNumber(ZoneId house, HelpNumber number) {
        number.refuseUnfit();
        change(house, numbers -> numbers.with(number));
    }

    /**
     * Shows one that was removed where it stood.
     *
     * @throws Refusal when it has no name, or no phone can dial it
     */
    @Managers
    @Transactional
    public void putBackNumber(ZoneId house, HelpNumber number, int place) {
        number.refuseUnfit();
        change(house, numbers -> numbers.with(number, place));
    }

    /** @throws Refusal when it is the last */
    @Managers
    @Transactional
    public void removeNumber(ZoneId house, HelpNumber number) {
        change(house, numbers -> numbers.without(number));
    }

    private void change(ZoneId house, UnaryOperator<HelpNumbers> how) {
        SafetySettings own = own(house);
        own.show(how.apply(own.numbers()));
    }

    private SafetySettings own(ZoneId house) {
        return settings.own().orElseGet(() -> settings.save(new SafetySettings(HelpNumbers.usual(house))));
    }
}
