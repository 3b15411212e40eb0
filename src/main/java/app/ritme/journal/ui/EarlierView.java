package app.ritme.journal.ui;

import app.ritme.journal.EntryRow;
import app.ritme.journal.MyEntriesService;
import app.ritme.journal.Prompts;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.GentleText;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What one wrote before, the latest first; and one's own words found again. */
@Route(value = "journal/earlier", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class EarlierView extends Main implements HasDynamicTitle {

    private static final int PAGE = 20;

    private final MyEntriesService entries;
    private final Prompts prompts;
    private final TextField search = new TextField();
    private final Rows rows = new Rows();
    private final CardBox card = new CardBox(rows).flush();
    private final Div empty = new Div();
    private final Button more = new Button(getTranslation("journal.more"), event -> showNextPage());
    private int shown;

    EarlierView(MyEntriesService entries, Prompts prompts) {
        this.entries = entries;
        this.prompts = prompts;
        search.setAriaLabel(getTranslation("journal.search"));
        search.setPlaceholder(getTranslation("journal.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setTestId("search-entries");
        search.addValueChangeListener(event -> refresh());
        more.addClassName("wide");
        more.setTestId("more-entries");

        var head = new JournalHead(getTranslation("journal.earlier.title"));
        head.link(JournalNavigation.journal(), Icons.PLUS, "journal.new");
        addClassNames("guest-view", "journal");
        add(head, search, card, empty, more);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journal.earlier.title") + " · "
                + CurrentHouse.get().name();
    }

    private void refresh() {
        shown = 0;
        rows.removeAll();
        if (search.getValue().isBlank()) {
            showNextPage();
        } else {
            add(entries.search(search.getValue()));
            more.setVisible(false);
        }
        boolean nothing = rows.getComponentCount() == 0;
        card.setVisible(!nothing);
        empty.removeAll();
        if (nothing) {
            empty.add(
                    search.getValue().isBlank()
                            ? new EmptyState(
                                    Icons.JOURNAL,
                                    getTranslation("empty.journal.title"),
                                    getTranslation("empty.journal.text"))
                            : new EmptyState(
                                    Icons.SEARCH,
                                    getTranslation("journal.search.nothing"),
                                    getTranslation("journal.search.nothing.text")));
        }
    }

    private void showNextPage() {
        add(entries.entries(shown / PAGE, PAGE));
        shown += PAGE;
        more.setVisible(entries.count() > shown);
    }

    private void add(List<EntryRow> found) {
        found.forEach(entry -> {
            var link = new Anchor(JournalNavigation.entry(entry.id()), words(entry));
            link.addClassName("row-link");
            var row = rows.row(link);
            if (entry.shared()) {
                row.add(Badges.with(Icons.PEOPLE, Badges.accent(getTranslation("journal.shared"))));
            }
        });
    }

    private Div words(EntryRow entry) {
        var here = Formats.here();
        var day = new Span(here.longDay(entry.writtenAt().atZone(here.zone()).toLocalDate()));
        day.addClassName("strong");
        var question = new Paragraph(
                prompts.find(entry.prompt()).map(PromptCard::question).orElse(""));
        question.addClassName("small");
        question.setVisible(!question.getText().isEmpty());
        var excerpt = new Paragraph(GentleText.plain(entry.excerpt()));
        excerpt.addClassName("soft");
        return new Div(day, AboutWords.line(entry.about()), question, excerpt);
    }
}
