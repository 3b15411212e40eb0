package app.ritme.journal.ui;

import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.GuestJournal;
import app.ritme.journal.Prompts;
import app.ritme.journal.SharedEntryService;
import app.ritme.journal.SharedPhotoService;
import app.ritme.journal.SharedRow;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ClosedBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How a guest is and what they share, for who looks after them. Opening an entry is seen by its writer. */
@Route(value = "guests/:person/journal", layout = HouseLayout.class)
@GuestPage(title = "guest-journal.page", order = 30, icon = "journal")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestJournalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 14;
    private static final int PAGE = 20;

    private final SharedEntryService shared;
    private final SharedPhotoService photos;
    private final Prompts prompts;
    private final Clock clock;
    private String name = "";

    GuestJournalView(SharedEntryService shared, SharedPhotoService photos, Prompts prompts, Clock clock) {
        this.shared = shared;
        this.photos = photos;
        this.prompts = prompts;
        this.clock = clock;
        addClassNames("page", "guest-journal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId guest =
                JournalNavigation.id(event, "person").map(PersonId::new).orElseThrow(NotFoundException::new);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), CurrentHouse.get().zone());
        removeAll();
        try {
            show(guest, shared.journal(guest, today, DAYS, PAGE));
        } catch (NotInMyCare others) {
            name = others.guestName();
            add(header(), new ClosedBox(getTranslation("guest-journal.closed", name), others));
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · " + CurrentHouse.get().name();
    }

    private void show(PersonId guest, GuestJournal journal) {
        name = journal.guestName();
        var columns = new Div(
                stack(howTheyAre(journal.days()), new BesideCard(journal.days())),
                stack(entries(guest, journal.shared())));
        columns.addClassNames("cols", "cols-main");
        add(header(), columns);
    }

    private PageHeader header() {
        return new PageHeader(name, getTranslation("guest-journal.page"));
    }

    private Component howTheyAre(List<CheckInAnswers> days) {
        boolean nothing = days.stream().allMatch(day -> day.answers().isEmpty());
        return nothing
                ? new CardBox(new EmptyState(Icons.PROGRESS, getTranslation("guest-journal.no-days"), ""))
                : new DaysCharts(days);
    }

    private CardBox entries(PersonId guest, List<SharedRow> first) {
        var card = new CardBox(Icons.JOURNAL, getTranslation("guest-journal.shared"));
        card.setTestId("shared-entries");
        var rows = new Rows();
        if (first.isEmpty()) {
            var nothing = new Paragraph(getTranslation("guest-journal.nothing"));
            nothing.addClassName("soft");
            card.add(nothing);
            return card;
        }
        card.add(Note.plain(getTranslation("guest-journal.seen", name)), rows);
        fill(rows, first);
        if (first.size() == PAGE) {
            card.add(more(guest, rows));
        }
        return card;
    }

    private Button more(PersonId guest, Rows rows) {
        var more = new Button(getTranslation("journal.more"));
        more.setTestId("more-shared");
        more.addClickListener(event -> {
            List<SharedRow> next = shared.entries(guest, rows.getComponentCount() / PAGE, PAGE);
            fill(rows, next);
            more.setVisible(next.size() == PAGE);
        });
        return more;
    }

    private void fill(Rows rows, List<SharedRow> entries) {
        var here = Formats.here();
        for (SharedRow entry : entries) {
            var day = new Div(
                    new Span(here.longDay(entry.writtenAt().atZone(here.zone()).toLocalDate())));
            day.addClassName("strong");
            var question = new Div(new Span(prompts.find(entry.prompt())
                    .map(PromptCard::question)
                    .orElseGet(() -> getTranslation("guest-journal.free"))));
            question.addClassName("soft");
            var until = new Div(new Span(getTranslation(
                    "guest-journal.until",
                    here.day(entry.endsAt().minusNanos(1).atZone(here.zone()).toLocalDate()))));
            until.addClassNames("soft", "small");
            var open = new Button(
                    getTranslation("guest-journal.open"),
                    event -> open(entry, day.getElement().getTextRecursively()));
            open.setAriaLabel(
                    getTranslation("guest-journal.open.of", day.getElement().getTextRecursively()));
            open.setTestId("open-entry");
            rows.row(new Div(day, question, until), open);
        }
    }

    private void open(SharedRow entry, String day) {
        new SharedEntryDialog(day, entry.id(), shared, photos, prompts).open();
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }
}
