package app.ritme.outcome.ui;

import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.outcome.compass.CompassMoment;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.outcome.compass.EditionResults;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.result.HouseResults;
import app.ritme.outcome.result.HouseResultsService;
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

    private static final int LEAST_DECIMALS = 1;

    private final HouseResultsService service;
    private final EditionService editions;
    private final Select<EditionRow> edition = new Select<>();
    private final Div content = new Div();

    ResultsView(HouseResultsService service, EditionService editions) {
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
        HouseResults results = service.of(chosen.id());
        content.removeAll();
        if (results.isEmpty()) {
            content.add(nothing("results.few"));
            return;
        }
        content.add(
                compass(results.compass()),
                new GroupCard<>(
                        Icons.LIST,
                        "questionnaires",
                        results.questionnaires(),
                        ResultsView::name,
                        definition -> LEAST_DECIMALS),
                new GroupCard<>(
                        Icons.MEASURE,
                        "measures",
                        results.measures(),
                        ResultsView::name,
                        definition -> Math.max(definition.decimals(), LEAST_DECIMALS)));
    }

    /** With how far its score can reach, and which way is the lighter one. */
    private static String name(Definition definition) {
        return OutcomeWords.text(
                definition.lighterUpwards() ? "results.score.upwards" : "results.score",
                definition.name(),
                definition.key().least(),
                definition.key().most());
    }

    private static String name(MeasureDefinition definition) {
        var formats = Formats.here();
        return OutcomeWords.text("results.value", formats.words(definition.name()), formats.words(definition.unit()));
    }

    private CardBox compass(EditionResults results) {
        var card = new CardBox(Icons.LEAF, getTranslation("results.compass"));
        card.setTestId("edition-results");
        if (results.moments().isEmpty()) {
            card.add(Note.plain(getTranslation("results.few")));
        } else {
            card.add(grid(results), Note.plain(getTranslation("results.groups", EditionResults.GROUP)));
        }
        return card;
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
