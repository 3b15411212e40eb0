package app.ritme.journal.ui;

import app.ritme.people.CareRow;
import app.ritme.people.MyCareService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.PersonLine;
import com.vaadin.flow.component.html.Span;

/** There is always a way to a person: to who looks after the guest, or to whoever is there. */
class SomebodyCard extends CardBox {

    SomebodyCard(MyCareService care) {
        var name = new Span(getTranslation("check-in.talk"));
        add(care.carers().stream()
                .findFirst()
                .map(CareRow::carerName)
                .map(carer -> new PersonLine(new Initials(carer), name, getTranslation("check-in.talk.carer", carer)))
                .orElseGet(() -> new PersonLine(
                        new Initials(CurrentHouse.get().name()), name, getTranslation("check-in.talk.anyone"))));
    }
}
