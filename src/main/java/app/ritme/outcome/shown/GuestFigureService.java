package app.ritme.outcome.shown;

import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.HiddenFigures;
import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which numbers a guest I look after does not see; I see them still. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestFigureService {

    private final GuestFigureChoiceRepository choices;
    private final HiddenFigures figures;
    private final Care care;
    private final Self self;

    GuestFigureService(GuestFigureChoiceRepository choices, HiddenFigures figures, Care care, Self self) {
        this.choices = choices;
        this.figures = figures;
        this.care = care;
        this.self = self;
    }

    /**
     * What is said for this guest alone, and what the guest does not see by all that is said.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    public GuestFigures of(PersonId guest) {
        care.mine(guest);
        return new GuestFigures(
                known(guest).values().stream()
                        .collect(Collectors.toMap(GuestFigureChoice::figure, GuestFigureChoice::showing)),
                figures.from(guest));
    }

    /**
     * Says it for this guest, whatever the house or an edition says.
     *
     * @param said a kind that is not in it stays as it is
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    @Transactional
    public void choose(PersonId guest, Map<Figure, Showing> said) {
        care.mine(guest);
        Map<Figure, GuestFigureChoice> known = known(guest);
        said.forEach((figure, showing) -> keep(guest, figure, showing, Optional.ofNullable(known.get(figure))));
    }

    private void keep(PersonId guest, Figure figure, Showing showing, Optional<GuestFigureChoice> known) {
        PersonId me = self.person();
        showing.hides()
                .ifPresentOrElse(
                        hide -> known.ifPresentOrElse(
                                choice -> choice.hide(hide, me),
                                () -> choices.save(new GuestFigureChoice(guest, figure, hide, me))),
                        () -> known.ifPresent(choices::delete));
    }

    private Map<Figure, GuestFigureChoice> known(PersonId guest) {
        return choices.findByPersonId(guest.value()).stream()
                .collect(Collectors.toMap(GuestFigureChoice::figure, Function.identity()));
    }
}
