package app.ritme.journal;

import app.ritme.people.Care;
import app.ritme.people.CareRow;
import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the guests are whom I look after. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class CheckInService {

    private final CheckInRepository checkIns;
    private final Care care;

    CheckInService(CheckInRepository checkIns, Care care) {
        this.checkIns = checkIns;
        this.care = care;
    }

    /** Those who said on this local day that it is heavy, by name. */
    public List<LowCheckIn> low(LocalDate day) {
        List<CareRow> guests = care.myGuests();
        Map<PersonId, CheckIn> said =
                checkIns
                        .findByDayAndPersonIdIn(
                                day, guests.stream().map(CareRow::guest).toList())
                        .stream()
                        .collect(Collectors.toMap(CheckIn::person, Function.identity()));
        return guests.stream()
                .flatMap(row -> Stream.ofNullable(said.get(row.guestId()))
                        .map(checkIn -> new LowCheckIn(row.guest(), row.guestName(), checkIn.said())))
                .filter(checkIn -> checkIn.answers().isLow())
                .toList();
    }

    /**
     * What a guest said on so many days until this local day, the first first; a day without a check-in is not in it.
     *
     * @throws app.ritme.shared.NotFoundException when the house knows no such person
     * @throws app.ritme.people.NotInMyCare when I do not look after them
     */
    public GuestDays days(PersonId guest, LocalDate until, int count) {
        String name = care.mine(guest).guestName();
        return new GuestDays(
                name,
                checkIns.between(guest.value(), until.minusDays(count - 1L), until).stream()
                        .map(CheckIn::said)
                        .toList());
    }
}
