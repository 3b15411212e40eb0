package app.ritme.outcome.ui;

import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.outcome.compass.CompassMoment;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.outcome.compass.EditionResults;
import app.ritme.outcome.compass.EditionResultsService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edition brought, by group: at the start, at the end and in the year after it; never of one guest. */
@Route(value = "results", layout = HouseLayout.class)
@Menu(title = "nav.results", order = 130, icon = "chart")
@RolesAllowed("MANAGER")
class ResultsView extends Main implements HasDynamicTitle {

    private static final List<CompassMoment> MOMENTS = List.of(
            CompassMoment.ARRIVAL,
            CompassMoment.DEPARTURE,
            CompassMoment.WEEK_4,
            CompassMoment.WEEK_12,
            CompassMoment.WEEK_26,
            CompassMoment.WEEK_52);

    private final EditionResultsService service;
    private final EditionService editions;
    private final Select<EditionRow> edition = new Select<>();
    private final Div content = new Div();

    ResultsView(EditionResultsService service, EditionService editions) {
        this.service = service;
        this.editions = editions;
        addClassName("page");
        content.addClassName("stack");
        var past = new Checkbox(getTranslation("results.past"));
        past.setTestId("past");
        past.addValueChangeListener(event -> offer(event.getValue()));
        edition.setLabel(getTranslation("results.edition"));
        edition.setItemLabelGenerator(EditionRow::name);
        edition.setTestId("edition");
        edition.addValueChangeListener(event -> show(event.getValue()));
        var choice = new Div(edition, past);
        choice.addClassName("results-choice");
        add(new PageHeader(getTranslation("nav.results"), getTranslation("results.text")), choice, content);
        offer(false);
    }

    private void offer(boolean over) {
        List<EditionRow> rows = editions.editions(over);
        edition.setItems(rows);
        rows.stream().findFirst().ifPresentOrElse(edition::setValue, () -> {
            content.removeAll();
            content.add(nothing("results.no-editions"));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.results") + " · " + CurrentHouse.get().name();
    }

    private void show(@Nullable EditionRow chosen) {
        if (chosen == null) {
            return;
        }
        EditionResults results = service.of(chosen.id());
        content.removeAll();
        if (results.moments().isEmpty()) {
            content.add(nothing("results.few"));
            return;
        }
        var card = new CardBox(Icons.LEAF, getTranslation("results.compass"));
        card.setTestId("edition-results");
        card.add(grid(results), Note.plain(getTranslation("results.groups", EditionResults.GROUP)));
        content.add(card);
    }

    private Grid<CompassResult> grid(EditionResults results) {
        var grid = new Grid<CompassResult>();
        grid.addColumn(CompassWords::name)
                .setHeader(getTranslation("results.result"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFrozen(true);
        MOMENTS.forEach(moment -> grid.addColumn(result -> figure(results, moment, result))
                .setHeader(header(results, moment))
                .setAutoWidth(true));
        grid.setItems(CompassResult.values());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setTestId("results");
        return grid;
    }

    private String header(EditionResults results, CompassMoment moment) {
        var group = results.moments().get(moment);
        String when = getTranslation("results.moment." + OutcomeWords.code(moment));
        return group == null ? when : getTranslation("results.of", when, group.size());
    }

    /** With one decimal; a dash where there are too few. */
    private String figure(EditionResults results, CompassMoment moment, CompassResult result) {
        var group = results.moments().get(moment);
        return group == null
                ? getTranslation("results.none")
                : Formats.here().number(BigDecimal.valueOf(group.of(result)).setScale(1, RoundingMode.HALF_UP));
    }

    private CardBox nothing(String key) {
        return new CardBox(new EmptyState(
                Icons.CHART, getTranslation(key), getTranslation("results.groups", EditionResults.GROUP)));
    }
}
