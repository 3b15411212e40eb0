package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionDetails;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.enrolment.intake.IntakeService;
import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.HostService;
import app.ritme.program.PublishedPrograms;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be done with editions and enrolments: opens the dialogs of the page with what they need. One for each page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EditionDesk {

    private final EditionService editions;
    private final EnrolmentService enrolments;
    private final EnrolmentStepService steps;
    private final IntakeService intakes;
    private final PublishedPrograms programs;
    private final LocationService locations;
    private final GuestService guests;
    private final HostService team;
    private final Clock clock;
    private Runnable changed = () -> {};
    private Consumer<EnrolmentId> enrolled = id -> {};

    EditionDesk(
            EditionService editions,
            EnrolmentService enrolments,
            EnrolmentStepService steps,
            IntakeService intakes,
            PublishedPrograms programs,
            LocationService locations,
            GuestService guests,
            HostService team,
            Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.steps = steps;
        this.intakes = intakes;
        this.programs = programs;
        this.locations = locations;
        this.guests = guests;
        this.team = team;
        this.clock = clock;
    }

    /** Whom to tell when something changed, and when somebody was enrolled. */
    void tell(Runnable whenChanged, Consumer<EnrolmentId> whenEnrolled) {
        this.changed = whenChanged;
        this.enrolled = whenEnrolled;
    }

    /** What managers do with all of them. */
    Component[] actions(List<EditionRow> rows, Optional<EditionRow> chosen) {
        return rows.isEmpty()
                ? new Component[] {openButton("open-edition")}
                : new Component[] {openButton("open-edition"), enrolButton(rows, chosen)};
    }

    Button enrolButton(List<EditionRow> rows, Optional<EditionRow> chosen) {
        List<EditionRow> open = rows.stream().filter(row -> !row.closed()).toList();
        var enrol = new Button(
                text("enrol.open"),
                Icons.PLUS.create(),
                event -> new EnrolDialog(
                                enrolments,
                                guests,
                                team.hosts(),
                                open,
                                chosen.filter(open::contains).orElse(null),
                                this::enrolled)
                        .open());
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        enrol.setEnabled(!open.isEmpty());
        enrol.setTestId("enrol");
        return enrol;
    }

    MoreMenu menu(EditionRow edition) {
        EditionId id = edition.id();
        var menu = new MoreMenu(text("edition.more", edition.name()))
                .line(text("edition.change"), "change-edition", () -> change(id));
        if (edition.closed()) {
            menu.line(
                    text("edition.reopen"), "reopen-edition", () -> act(() -> editions.reopen(id), "edition.reopened"));
        } else {
            menu.line(text("edition.close"), "close-edition", () -> act(() -> editions.close(id), "edition.closed"));
        }
        menu.setTestId("more-" + edition.name());
        return menu;
    }

    /** Before the first edition. */
    EmptyState nothingYet() {
        return new EmptyState(
                Icons.CALENDAR, text("enrolment.none"), text("enrolment.none.text"), openButton("open-first-edition"));
    }

    EnrolmentPanel panel(EnrolmentDetails details, Runnable close) {
        return new EnrolmentPanel(details, close, more(details), new StepButtons(details, steps, changed));
    }

    private Button openButton(String testId) {
        var open = new Button(text("edition.open"), Icons.CALENDAR.create(), event -> open());
        open.setTestId(testId);
        return open;
    }

    private void open() {
        EditionDialog.toOpen(editions, programs.published(), locations.locations(), LocalDate.now(clock), changed)
                .open();
    }

    private void change(EditionId id) {
        EditionDetails edition = editions.edition(id);
        EditionDialog.toChange(
                        editions,
                        edition,
                        programs.version(edition.data().version()),
                        programs.published(),
                        locations.locations(),
                        changed)
                .open();
    }

    private void act(Runnable work, String said) {
        work.run();
        changed.run();
        Toast.done(said);
    }

    private void enrolled(EnrolmentId id) {
        EnrolmentState state = enrolments.details(id).row().state();
        enrolled.accept(id);
        Toast.done("enrol.done." + EnrolmentWords.lower(state));
    }

    /** Who looks after them, and the intakes of those who have come that far. */
    private Div more(EnrolmentDetails details) {
        var more = new Div();
        more.addClassName("more-to-do");
        EnrolmentState state = details.row().state();
        if (!state.isOver()) {
            more.add(quiet(
                    Icons.COACHING,
                    text("enrolment.coach.choose"),
                    "choose-coach",
                    () -> new CoachDialog(details, team.hosts(), steps, changed).open()));
        }
        if (state == EnrolmentState.INTAKE || state.holdsPlace()) {
            details.party()
                    .forEach(guest -> more.add(quiet(
                            Icons.NOTE,
                            text("intake.of", guest.name()),
                            "intake-" + guest.name(),
                            () -> new IntakeDialog(guest, intakes, team.hosts()).open())));
        }
        return more;
    }

    private static Button quiet(Icons icon, String text, String testId, Runnable work) {
        var button = new Button(text, icon.create(), event -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId(testId);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
