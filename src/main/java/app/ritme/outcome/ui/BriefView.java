package app.ritme.outcome.ui;

import app.ritme.enrolment.intake.IntakeService;
import app.ritme.journal.note.GuestNoteService;
import app.ritme.journal.ui.JournalNavigation;
import app.ritme.outcome.brief.Brief;
import app.ritme.outcome.brief.BriefService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ClosedBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One guest in two minutes, before a talk: how they said they are, what changed, what waits; opening it is seen. */
@Route(value = "guests/:person/brief", layout = HouseLayout.class)
@GuestPage(title = "brief.page", order = 5, icon = "talk")
@RolesAllowed({"MANAGER", "STAFF"})
class BriefView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final BriefService briefs;
    private final IntakeService intakes;
    private final GuestNoteService notes;
    private final Clock clock;
    private PersonId guest = new PersonId(CurrentHouse.get().tenant());
    private String name = "";

    BriefView(BriefService briefs, IntakeService intakes, GuestNoteService notes, Clock clock) {
        this.briefs = briefs;
        this.intakes = intakes;
        this.notes = notes;
        this.clock = clock;
        addClassNames("page", "guest-brief");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        guest = new PersonId(OutcomeNavigation.id(event, "person"));
        removeAll();
        try {
            show(briefs.open(
                    guest,
                    LocalDate.ofInstant(clock.instant(), CurrentHouse.get().zone())));
        } catch (NotInMyCare others) {
            name = others.guestName();
            add(
                    new PageHeader(name, getTranslation("brief.page")),
                    new ClosedBox(getTranslation("brief.closed", name), others));
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · " + CurrentHouse.get().name();
    }

    private void show(Brief brief) {
        name = brief.guestName();
        var cards = new BriefCards(brief);
        var main = new Div(cards.checkIns(), new LatestNotes(notes, guest), cards.changes());
        var side = new Div(cards.questionnaires(OutcomeNavigation.guest(guest)), cards.compass(), wishes());
        main.addClassName("stack");
        side.addClassName("stack");
        var columns = new Div(main, side);
        columns.addClassNames("cols", "cols-main");
        add(new PageHeader(name, getTranslation("brief.page"))
                .withActions(
                        link(JournalNavigation.guest(guest), "brief.journal"),
                        link(OutcomeNavigation.measures(guest), "brief.measures")));
        int alerts = brief.glance().alerts();
        if (alerts > 0) {
            var note = Note.care(
                    getTranslation("brief.alerts"),
                    getTranslation(alerts == 1 ? "brief.alerts.one" : "brief.alerts.more", alerts));
            note.setTestId("alerts");
            add(note);
        }
        add(Note.plain(getTranslation("brief.seen", name)), columns);
    }

    /** Opened on its own: it is sealed, and its opening is written down by itself. */
    private CardBox wishes() {
        var card = new CardBox(Icons.HEART, getTranslation("brief.wishes"));
        card.setTestId("wishes");
        var open = new Button(getTranslation("brief.wishes.open"));
        open.setTestId("open-wishes");
        open.addClickListener(event -> {
            String goals = intakes.open(guest).data().goals();
            open.setVisible(false);
            card.add(new Paragraph(goals.isBlank() ? getTranslation("brief.wishes.none") : goals));
        });
        card.add(open);
        return card;
    }

    private Anchor link(String page, String key) {
        var link = new Anchor(page, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
