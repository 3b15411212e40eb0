package app.ritme.today.ui;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.ui.EnrolmentNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stay that is still to come: when and where, and the one thing that can be done already. */
class BeforeArrival extends CardBox {

    BeforeArrival(MyStay stay, LocalDate today) {
        long nights = ChronoUnit.DAYS.between(today, stay.arrival());
        var title = new H2(getTranslation(Plural.of("today.before.nights", nights), nights));
        var when = new Paragraph(
                Icons.CALENDAR.create(),
                text("today.before.when", Formats.here().longDay(stay.arrival())));
        var where = new Paragraph(Icons.PLACE.create(), text("today.before.where", stay.location()));
        var what = new Paragraph(Icons.LEAF.create(), new Span(Formats.here().words(stay.program())));
        when.addClassName("fact");
        where.addClassName("fact");
        what.addClassName("fact");
        var hint = new Paragraph(getTranslation("today.before.intake"));
        hint.addClassName("soft");
        var intake = new Anchor(EnrolmentNavigation.intake(), getTranslation("today.before.intake.go"));
        intake.addClassNames("button", "button-primary");
        intake.setTestId("to-intake");

        setTestId("before-arrival");
        add(title, new Div(when, where, what), hint, intake);
    }

    private Span text(String key, String argument) {
        return new Span(getTranslation(key, argument));
    }
}
