package app.ritme.outcome.ui;

import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.GuestMeasures;
import app.ritme.outcome.measure.MeasureGroup;
import app.ritme.outcome.measure.Measured;
import app.ritme.outcome.measure.Measures;
import app.ritme.outcome.measure.Series;
import app.ritme.outcome.shown.GuestFigureService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ClosedBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What was measured of one guest, for who looks after the guest; opening it is seen by the guest. */
@Route(value = "guests/:person/measures", layout = HouseLayout.class)
@GuestPage(title = "guest-measures.page", order = 26, icon = "progress")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestMeasuresView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestMeasureService service;
    private final GuestFigureService figures;
    private final Measures measures;
    private final Clock clock;
    private PersonId guest = new PersonId(CurrentHouse.get().tenant());
    private String name = "";

    GuestMeasuresView(GuestMeasureService service, GuestFigureService figures, Measures measures, Clock clock) {
        this.service = service;
        this.figures = figures;
        this.measures = measures;
        this.clock = clock;
        addClassNames("page", "guest-measures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        guest = new PersonId(OutcomeNavigation.id(event, "person"));
        show();
    }

    @Override
    public String getPageTitle() {
        return name + " · " + CurrentHouse.get().name();
    }

    private void show() {
        removeAll();
        try {
            show(service.open(guest));
        } catch (NotInMyCare others) {
            name = others.guestName();
            add(
                    new PageHeader(name, getTranslation("guest-measures.page")),
                    new ClosedBox(getTranslation("guest-measures.closed", name), others));
        }
    }

    private void show(GuestMeasures found) {
        name = found.guestName();
        add(new PageHeader(name, getTranslation("guest-measures.page"))
                .withActions(new FiguresButton(figures, guest, name), basis(found), record()));
        if (found.series().isEmpty()) {
            add(new CardBox(new EmptyState(
                    Icons.PROGRESS,
                    getTranslation("guest-measures.empty", name),
                    getTranslation("guest-measures.empty.text"))));
            return;
        }
        add(Note.plain(getTranslation("guest-measures.seen", name)));
        for (MeasureGroup group : MeasureGroup.values()) {
            List<Series> of = found.series().stream()
                    .filter(series -> series.definition().group() == group)
                    .toList();
            if (!of.isEmpty()) {
                add(title(group), cards(of, found));
            }
        }
    }

    private Button record() {
        var record = new Button(
                getTranslation("guest-measures.record"),
                Icons.PLUS.create(),
                event -> new MeasureDialog(name, measures.newest(), today(), (measured, value, day) -> {
                            service.record(guest, measured.measure(), value, day);
                            show();
                        })
                        .open());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setTestId("record");
        return record;
    }

    private Button basis(GuestMeasures found) {
        var basis = new Button(
                getTranslation("guest-measures.basis"),
                event -> new BasisDialog(name, found.basis(), said -> {
                            service.basis(guest, said);
                            show();
                        })
                        .open());
        basis.setTestId("basis");
        return basis;
    }

    private Component title(MeasureGroup group) {
        var title = new H2(getTranslation("measure.group." + OutcomeWords.code(group)));
        title.addClassName("measure-group");
        return title;
    }

    private Component cards(List<Series> of, GuestMeasures found) {
        var cards = new Div();
        cards.addClassNames("charts", "measures");
        of.forEach(series -> cards.add(card(series, found)));
        return cards;
    }

    private MeasureCard card(Series series, GuestMeasures found) {
        String value = MeasureWords.value(series.definition(), series.last().value());
        String change = series.change().map(MeasureWords::change).orElseGet(() -> getTranslation("measure.once"));
        var card = new MeasureCard(series)
                .saying(value)
                .adding(change)
                .drawn(value + ". " + change)
                .noting(MeasureWords.taken(series.last()));
        MeasureWords.norm(series, found.basis()).ifPresent(card::noting);
        MeasureWords.cutOffs(series, found.basis()).forEach(card::noting);
        return card.withValues(() -> new ValuesDialog(series)
                .toMend(wrong -> correct(series, wrong), this::strike)
                .open());
    }

    private void correct(Series series, Measured wrong) {
        new CorrectDialog(series.definition(), wrong, today(), (right, day) -> {
                    service.correct(wrong.id(), right, day);
                    show();
                })
                .open();
    }

    private void strike(Measured wrong) {
        Confirm.ask(
                getTranslation("measure.strike.title"),
                getTranslation("measure.strike.text", Formats.here().dayAndYear(wrong.day())),
                getTranslation("measure.strike.go"),
                () -> {
                    try {
                        service.strike(wrong.id());
                        show();
                    } catch (Refusal refusal) {
                        Toast.problem(refusal);
                    }
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CurrentHouse.get().zone());
    }
}
