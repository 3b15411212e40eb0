package app.ritme.outcome.ui;

import app.ritme.outcome.GuestQuestionnaireService;
import app.ritme.outcome.GuestQuestionnaires;
import app.ritme.outcome.QuestionnaireRow;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is asked of one guest, for who looks after the guest; what was answered is opened one by one. */
@Route(value = "guests/:person/outcomes", layout = HouseLayout.class)
@GuestPage(title = "guest-outcomes.page", order = 25, icon = "measure")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestOutcomesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final GuestQuestionnaireService questionnaires;
    private final Clock clock;
    private PersonId guest = new PersonId(CurrentHouse.get().tenant());
    private String name = "";

    GuestOutcomesView(GuestQuestionnaireService questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
        addClassName("page");
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
            show(questionnaires.of(guest, SHOWN));
        } catch (NotInMyCare others) {
            name = others.guestName();
            add(
                    new PageHeader(name, getTranslation("guest-outcomes.page")),
                    new CardBox(EmptyState.closed(getTranslation("guest-outcomes.closed", name), others)));
        }
    }

    private void show(GuestQuestionnaires sent) {
        name = sent.guestName();
        var ask = new Button(
                getTranslation("guest-outcomes.ask"),
                Icons.SEND.create(),
                event -> new AskDialog(sent, today(), asked -> {
                            questionnaires.ask(guest, asked);
                            show();
                        })
                        .open());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setTestId("ask");
        var rows = new SentRows(guest, id -> {
            questionnaires.withdraw(id);
            show();
        });
        var waiting = new CardBox(Icons.CLOCK, getTranslation("guest-outcomes.waiting"));
        waiting.add(
                rows.waiting(sent.sent().stream().filter(row -> !row.isFilled()).toList(), today()));
        var filled = new CardBox(Icons.ASSESSMENT, getTranslation("guest-outcomes.filled"));
        List<QuestionnaireRow> done =
                sent.sent().stream().filter(QuestionnaireRow::isFilled).toList();
        if (!done.isEmpty()) {
            filled.add(Note.plain(getTranslation("guest-outcomes.seen", name)));
        }
        filled.add(rows.filled(done));
        var columns = new Div(filled, waiting);
        columns.addClassNames("cols", "cols-main");
        add(new PageHeader(name, getTranslation("guest-outcomes.page")).withActions(ask), columns);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CurrentHouse.get().zone());
    }
}
