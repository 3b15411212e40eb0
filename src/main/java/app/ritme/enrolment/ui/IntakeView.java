package app.ritme.enrolment.ui;

import app.ritme.audit.Reading;
import app.ritme.enrolment.intake.Agreed;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.MyIntake;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.people.HostService;
import app.ritme.people.PersonId;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shared.ui.UnsavedBar;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** A guest's own intake: read, changed, and who opened it. */
@Route(value = "intake", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class IntakeView extends Main implements BeforeLeaveObserver, HasDynamicTitle {

    private final MyIntakeService intakes;
    private final HostService hosts;
    private final IntakeFields intake = new IntakeFields(this::typed);
    private final Div conflict = new Div();
    private final UnsavedBar unsaved = new UnsavedBar(this::restore, this::save);
    private IntakeForm form;

    IntakeView(MyIntakeService intakes, HostService hosts) {
        this.intakes = intakes;
        this.hosts = hosts;
        MyIntake mine = read();
        form = mine.form();
        intake.show(form.data());
        unsaved.hide();

        conflict.addClassName("conflict");
        addClassNames("guest-view", "stack");
        add(
                new PageHeader(getTranslation("intake.title"), getTranslation("intake.text")),
                conflict,
                new CardBox(intake),
                agreed(),
                new CardBox(Icons.EYE, getTranslation("intake.readers"), readers(mine.readers())),
                unsaved);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title") + " · " + CurrentHouse.get().name();
    }

    private MyIntake read() {
        return intakes.mine(Language.of(UI.getCurrent().getLocale()));
    }

    private void typed() {
        if (intake.read().equals(form.data())) {
            unsaved.hide();
        } else {
            unsaved.show(getTranslation("intake.unsaved"));
        }
    }

    private void restore() {
        intake.show(form.data());
        conflict.removeAll();
        unsaved.hide();
    }

    private void save() {
        if (!unsaved.isWaiting()) {
            return;
        }
        try {
            intakes.save(intake.read(), form.version());
        } catch (OptimisticLockingFailureException late) {
            form = read().form();
            conflict.removeAll();
            conflict.add(Note.care(getTranslation("form.conflict.title"), getTranslation("intake.conflict"))
                    .announced());
            return;
        } catch (Refusal refused) {
            Toast.problem(refused);
            return;
        }
        form = read().form();
        restore();
        Toast.done("intake.saved");
    }

    /** What the guest cannot change alone, and can talk about. */
    private Component agreed() {
        Agreed agreed = form.agreed();
        if (agreed.equals(Agreed.NOTHING)) {
            return new Span();
        }
        var rows = new Rows();
        LocalDate on = agreed.releasedOn();
        if (on != null) {
            rows.row(new Span(
                    getTranslation("intake.agreed.released", Formats.here().day(on))));
        }
        hosts.hosts().stream()
                .filter(host -> agreed.apart().contains(new PersonId(host.person())))
                .forEach(host -> rows.row(new Span(getTranslation("intake.agreed.apart", host.fullName()))));
        var text = new Paragraph(getTranslation("intake.agreed.text"));
        text.addClassName("soft");
        return new CardBox(new H2(getTranslation("intake.agreed")), text, rows);
    }

    private Component readers(List<Reading> readings) {
        if (readings.isEmpty()) {
            var nobody = new Paragraph(getTranslation("intake.readers.none"));
            nobody.addClassName("soft");
            return nobody;
        }
        var rows = new Rows();
        readings.forEach(reading ->
                rows.row(new PersonLine(reading.readerName(), Formats.here().moment(reading.at()))));
        return rows;
    }
}
