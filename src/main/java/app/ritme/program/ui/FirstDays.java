package app.ritme.program.ui;

import app.ritme.program.Arc;
import app.ritme.program.DayData;
import app.ritme.program.DaySpan;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.EnumMap;
import java.util.List;

/** A program without days: begins with the three of every stay, or with one of one's own. */
class FirstDays extends CardBox {

    private static final int SHORTEST = 3;

    FirstDays(Desk desk, boolean mayChange) {
        super(new EmptyState(
                Icons.CALENDAR,
                UI.getCurrent().getTranslation("program.empty.title"),
                UI.getCurrent().getTranslation(mayChange ? "program.empty.text" : "program.empty.read"),
                mayChange ? ways(desk) : new Component[0]));
    }

    private static Component[] ways(Desk desk) {
        var ui = UI.getCurrent();
        var three = new Button(ui.getTranslation("program.empty.three"), event -> begin(desk));
        three.addThemeVariants(ButtonVariant.PRIMARY);
        three.setVisible(desk.seen().get().data().lengthDays() >= SHORTEST);
        three.setTestId("begin-days");
        var own = new Button(
                ui.getTranslation("program.empty.own"),
                event -> DayDialog.toAdd(desk).open());
        own.setTestId("add-day");
        return new Component[] {three, own};
    }

    private static void begin(Desk desk) {
        var program = desk.seen().get();
        var days = List.of(
                new DayData(named("program.first.arrival"), Arc.SETTLE, List.of(DaySpan.days(1, 1))),
                new DayData(
                        named("program.first.build"),
                        Arc.BUILD,
                        List.of(DaySpan.days(2, program.data().lengthDays()))),
                new DayData(named("program.first.departure"), Arc.GO_HOME, List.of(DaySpan.days(-1, -1))));
        for (var day : days) {
            desk.change(version -> desk.drafts().addDay(program.program(), day, version));
        }
    }

    private static LocalizedText named(String key) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, UI.getCurrent().getTranslation(language.locale(), key));
        }
        return new LocalizedText(names);
    }
}
