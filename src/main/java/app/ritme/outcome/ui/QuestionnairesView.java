package app.ritme.outcome.ui;

import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentRow;
import app.ritme.outcome.instrument.InstrumentService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which questionnaires the house offers, with their source and licence; what is not free is worded here. */
@Route(value = "questionnaires", layout = HouseLayout.class)
@Menu(title = "nav.questionnaires", order = 240, icon = "assessment")
@RolesAllowed("MANAGER")
class QuestionnairesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final InstrumentService instruments;
    private final Div content = new Div();

    QuestionnairesView(InstrumentService instruments) {
        this.instruments = instruments;
        content.addClassName("stack");
        addClassName("page");
        add(new PageHeader(getTranslation("questionnaires.title"), getTranslation("questionnaires.text")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionnaires.title") + " · "
                + CurrentHouse.get().name();
    }

    private void show() {
        List<InstrumentRow> rows = instruments.instruments();
        content.removeAll();
        content.add(
                card(
                        Icons.ASSESSMENT,
                        "free",
                        rows.stream().filter(row -> row.definition().free()).toList()),
                card(
                        Icons.KEY,
                        "licensed",
                        rows.stream().filter(row -> !row.definition().free()).toList()));
    }

    private CardBox card(Icons icon, String kind, List<InstrumentRow> of) {
        var text = new Paragraph(getTranslation("questionnaires." + kind + ".text"));
        text.addClassName("soft");
        var rows = new Rows();
        of.forEach(row -> rows.row(words(row), state(row), menu(row)).setTestId("instrument-" + code(row)));
        return new CardBox(icon, getTranslation("questionnaires." + kind), text, rows);
    }

    private NamedLines words(InstrumentRow row) {
        Definition definition = row.definition();
        return new NamedLines(
                definition.name(),
                Formats.here().words(definition.about()),
                getTranslation("questionnaires.source", definition.source(), definition.licence()));
    }

    private Component state(InstrumentRow row) {
        Instrument instrument = row.definition().instrument();
        if (row.offered()) {
            return Badges.good(getTranslation("questionnaires.offered"));
        }
        if (instrument.needsClinician()) {
            return Badges.plain(getTranslation("questionnaires.instead", "PHQ-8"));
        }
        return Badges.plain(
                getTranslation(row.definition().isWorded() ? "questionnaires.aside" : "questionnaires.unworded"));
    }

    private MoreMenu menu(InstrumentRow row) {
        Definition definition = row.definition();
        Instrument instrument = definition.instrument();
        var menu = new MoreMenu(getTranslation("questionnaires.more", definition.name()));
        menu.setTestId("more-" + code(row));
        if (definition.isWorded()) {
            menu.line(getTranslation("questionnaires.read"), "read", () -> new ReadDialog(definition).open());
        }
        if (row.offered()) {
            menu.line(
                    getTranslation("questionnaires.put-aside"),
                    "put-aside",
                    () -> attempt(() -> instruments.setAside(instrument), "questionnaires.put-aside.done", definition));
        } else if (definition.isWorded()) {
            menu.line(
                    getTranslation("questionnaires.offer"),
                    "offer",
                    () -> attempt(() -> instruments.offer(instrument), "questionnaires.offer.done", definition));
        }
        if (!definition.free()) {
            menu.line(
                    getTranslation("questionnaires.word"),
                    "word",
                    () -> new WordingDialog(row, wording -> attempt(() -> instruments.word(instrument, wording)))
                            .open());
        }
        if (definition.adjustable()) {
            menu.line(
                    getTranslation("questionnaires.cut-offs"),
                    "cut-offs",
                    () -> new CutOffsDialog(definition, from -> attempt(() -> instruments.setCutOffs(instrument, from)))
                            .open());
        }
        return menu;
    }

    private void attempt(Runnable change, String said, Definition about) {
        try {
            attempt(change);
            Toast.done(said, about.name());
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private void attempt(Runnable change) {
        change.run();
        show();
    }

    private static String code(InstrumentRow row) {
        return row.definition().instrument().code();
    }
}
