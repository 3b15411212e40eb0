package app.ritme.training.ui;

import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import app.ritme.training.exercise.Equipment;
import app.ritme.training.exercise.ExerciseFilter;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.ExerciseRow;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.exercise.MovementPattern;
import app.ritme.training.exercise.Muscle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The exercises of the house: searched, filtered, written; the address keeps which one is open. */
@Route(value = "exercises/:exercise?", layout = HouseLayout.class)
@Menu(title = "nav.exercises", order = 120, icon = "training")
@RolesAllowed({"MANAGER", "STAFF"})
class ExercisesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final ExerciseService exercises;
    private final Formats formats = Formats.here();
    private final PageHeader header = new PageHeader(getTranslation("exercises.title"));
    private final TextField search = new TextField();
    private final Select<MovementPattern> pattern = new Select<>();
    private final Select<Muscle> muscle = new Select<>();
    private final Select<Equipment> equipment = new Select<>();
    private final Checkbox aside = new Checkbox(getTranslation("exercises.aside"));
    private final Grid<ExerciseRow> grid = new Grid<>();
    private final EmptyState empty =
            new EmptyState(Icons.SEARCH, getTranslation("exercises.none"), getTranslation("exercises.none.text"));
    private int found;
    private @Nullable Dialog open;

    ExercisesView(ExerciseService exercises) {
        this.exercises = exercises;
        search.setAriaLabel(getTranslation("exercises.search"));
        search.setPlaceholder(getTranslation("exercises.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("list-search");
        search.setTestId("search-exercises");
        filter(pattern, "exercises.pattern", MovementPattern.values());
        pattern.setItemLabelGenerator(value -> value == null ? pattern.getPlaceholder() : ExerciseWords.of(value));
        filter(muscle, "exercises.muscle", Muscle.values());
        muscle.setItemLabelGenerator(value -> value == null ? muscle.getPlaceholder() : ExerciseWords.of(value));
        filter(equipment, "exercises.equipment", Equipment.values());
        equipment.setItemLabelGenerator(value -> value == null ? equipment.getPlaceholder() : ExerciseWords.of(value));
        aside.setTestId("aside");
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::line).setHeader(getTranslation("exercises.name"));
        grid.addClassNames("guest-list", "exercise-list");
        grid.setTestId("exercises");
        var add = new Button(getTranslation("exercises.add"), Icons.PLUS.create(), event -> show(toAdd()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-exercise");
        header.withActions(add);

        grid.setItems(query -> exercises.find(filter(), query.getPage(), query.getPageSize()).stream(), query -> found);
        Stream.<HasValue<?, ?>>of(search, pattern, muscle, equipment, aside)
                .forEach(field -> field.addValueChangeListener(event -> refresh()));

        var tools = new Div(search, pattern, muscle, equipment, aside);
        tools.addClassName("list-tools");
        addClassName("page");
        add(header, tools, new CardBox(grid, empty).flush());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        var before = open;
        open = null;
        if (before != null) {
            before.close();
        }
        event.getRouteParameters().get("exercise").map(this::toChange).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exercises.title") + " · " + CurrentHouse.get().name();
    }

    private void refresh() {
        found = exercises.count(filter());
        grid.getDataProvider().refreshAll();
        grid.setVisible(found > 0);
        empty.setVisible(found == 0);
        header.setSubtitle(getTranslation("exercises.count", found));
    }

    private ExerciseFilter filter() {
        return new ExerciseFilter(
                search.getValue(),
                Language.of(getLocale()),
                pattern.getOptionalValue(),
                muscle.getOptionalValue(),
                equipment
                        .getOptionalValue()
                        .<Set<Equipment>>map(EnumSet::of)
                        .orElseGet(() -> EnumSet.allOf(Equipment.class)),
                aside.getValue());
    }

    private Component line(ExerciseRow row) {
        var name = new Span(formats.words(row.name()));
        name.addClassName("name");
        var does = new Span(ExerciseWords.line(row));
        does.addClassName("does");
        var words = new Div(name, does);
        words.addClassName("grow");
        var line = new Div(words);
        line.addClassName("person");
        if (row.own()) {
            line.add(Badges.accent(getTranslation("exercises.own")));
        }
        if (row.setAside()) {
            line.add(Badges.plain(getTranslation("exercises.set-aside")));
        }
        var link = new Anchor(TrainingNavigation.exercise(row.id()), line);
        link.addClassName("row-link");
        return link;
    }

    private Dialog toAdd() {
        return ExerciseDialog.toAdd(exercises, this::refresh);
    }

    private Dialog toChange(String id) {
        return ExerciseDialog.toChange(exercises, exercises.exercise(exercise(id)), this::refresh);
    }

    private static ExerciseId exercise(String id) {
        try {
            return new ExerciseId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void show(Dialog dialog) {
        open = dialog;
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened() && open == dialog) {
                open = null;
                UI.getCurrent().navigate(TrainingNavigation.exercises());
            }
        });
        dialog.open();
    }

    private <T> void filter(Select<T> select, String key, T[] values) {
        select.setItems(values);
        select.setAriaLabel(getTranslation(key));
        select.setPlaceholder(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("exercises.all"));
        select.setTestId(key.replace('.', '-') + "-filter");
    }
}
