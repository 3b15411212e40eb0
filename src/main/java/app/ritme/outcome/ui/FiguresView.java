package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.shown.EditionFigures;
import app.ritme.outcome.shown.FigureService;
import app.ritme.outcome.shown.HouseFigures;
import app.ritme.outcome.shown.Showing;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which numbers the guests of the house do not see of themselves, and those of each edition. */
@Route(value = "figures", layout = HouseLayout.class)
@Menu(title = "nav.figures", order = 242, icon = "eye")
@RolesAllowed("MANAGER")
class FiguresView extends Main implements HasDynamicTitle {

    private final FigureService service;
    private final Div content = new Div();

    FiguresView(FigureService service) {
        this.service = service;
        content.addClassName("stack");
        addClassName("page");
        add(new PageHeader(getTranslation("figures.title"), getTranslation("figures.text")), content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        HouseFigures all = service.all();
        content.removeAll();
        content.add(house(all.said()), editions(all));
    }

    private CardBox house(Map<Figure, Showing> said) {
        var rows = new Rows();
        String name = CurrentHouse.get().name();
        rows.row(
                new NamedLines(getTranslation("figures.house"), summary(said, "figures.none")),
                change("house", name, () -> dialog(name, said).open()));
        return new CardBox(Icons.HOUSE, name, rows);
    }

    private CardBox editions(HouseFigures all) {
        var card = new CardBox(Icons.CALENDAR, getTranslation("figures.editions"));
        if (all.editions().isEmpty()) {
            var nothing = new Paragraph(getTranslation("figures.editions.none"));
            nothing.addClassName("soft");
            card.add(nothing);
            return card;
        }
        var rows = new Rows();
        all.editions()
                .forEach(edition -> rows.row(
                        new NamedLines(edition.name(), summary(edition.said(), "figures.as-house")),
                        change("edition", edition.name(), () -> dialog(edition).open())));
        card.add(rows);
        return card;
    }

    private FiguresDialog dialog(String house, Map<Figure, Showing> said) {
        List<Showing> offered = List.of(Showing.SHOWN, Showing.HIDDEN);
        return new FiguresDialog(house, getTranslation("figures.house.text"), offered, said, chosen -> {
            service.choose(chosen);
            show();
        });
    }

    private FiguresDialog dialog(EditionFigures edition) {
        return new FiguresDialog(
                edition.name(), getTranslation("figures.edition.text"), Showing.all(), edition.said(), chosen -> {
                    service.choose(edition.edition(), chosen);
                    show();
                });
    }

    private Button change(String what, String name, Runnable open) {
        var change = new Button(getTranslation("figures.change"), event -> open.run());
        change.setAriaLabel(getTranslation("figures.change.of", name));
        change.setTestId("change-" + what);
        return change;
    }

    /** "Gewicht: verborgen · Lichaamssamenstelling: getoond". */
    private String summary(Map<Figure, Showing> said, String otherwise) {
        return said.isEmpty()
                ? getTranslation(otherwise)
                : new EnumMap<>(said)
                        .entrySet().stream()
                                .map(one -> getTranslation(
                                        "figures.said",
                                        OutcomeWords.figure(one.getKey()),
                                        getTranslation("figures.choice." + OutcomeWords.code(one.getValue()))))
                                .collect(Collectors.joining(" · "));
    }
}
