package app.ritme.safety.ui;

import app.ritme.people.HostService;
import app.ritme.safety.HelpNumber;
import app.ritme.safety.HouseSafety;
import app.ritme.safety.SafetyService;
import app.ritme.safety.duty.OnDuty;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The rules of safety, who is on duty, whom a guest calls at night; managers set what can be set. */
@Route(value = "safety", layout = HouseLayout.class)
@Menu(title = "nav.safety", order = 235, icon = "shield")
@RolesAllowed({"MANAGER", "STAFF"})
class SafetyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SafetyService safety;
    private final HostService hosts;
    private final ZoneId zone = CurrentHouse.get().zone();
    private final boolean manages = CurrentHouse.get().role() == Role.MANAGER;
    private final Div content = new Div();

    SafetyView(SafetyService safety, HostService hosts) {
        this.safety = safety;
        this.hosts = hosts;
        content.addClassNames("cols", "cols-main");
        addClassName("page");
        add(new PageHeader(getTranslation("safety.title"), getTranslation("safety.text")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("safety.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        HouseSafety now = safety.safety(zone);
        var main = new Div(new RulesCard(getTranslation("safety.rules.what", now.patience())), numbers(now));
        var side = new Div(onDuty(safety.onDuty(zone)), settings(now));
        main.addClassName("stack");
        side.addClassName("stack");
        content.removeAll();
        content.add(main, side);
    }

    private CardBox onDuty(List<OnDuty> there) {
        var card = new CardBox(Icons.BELL, getTranslation("safety.on-duty"));
        card.setTestId("on-duty");
        if (there.isEmpty()) {
            card.add(soft("safety.on-duty.none"));
            return card;
        }
        var rows = new Rows();
        there.forEach(one -> rows.row(new PersonLine(
                one.full(),
                getTranslation(
                        "safety.on-duty.until",
                        Formats.here().time(one.until().atZone(zone).toLocalTime())))));
        card.add(rows);
        return card;
    }

    private NumbersCard numbers(HouseSafety now) {
        var card = new NumbersCard(now.numbers(), number -> manages ? Stream.of(remove(number, now)) : Stream.of());
        card.add(soft("safety.numbers.text"));
        if (manages) {
            var add = new Button(
                    getTranslation("safety.number.add"),
                    Icons.PLUS.create(),
                    event -> new NumberDialog(number -> {
                                safety.addNumber(zone, number);
                                show();
                            })
                            .open());
            add.setTestId("add-number");
            card.withAction(add);
        }
        return card;
    }

    private Button remove(HelpNumber number, HouseSafety now) {
        int place = now.numbers().all().indexOf(number);
        var remove = new Button(Icons.TRASH.create(), event -> {
            try {
                safety.removeNumber(zone, number);
                show();
                Toast.undo(
                        () -> {
                            safety.putBackNumber(zone, number, place);
                            show();
                        },
                        "safety.number.removed",
                        number.number());
            } catch (Refusal last) {
                Toast.problem(last);
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeName("icon");
        remove.setAriaLabel(getTranslation("safety.number.remove", number.number()));
        remove.setTestId("remove-" + number.dialled());
        return remove;
    }

    private CardBox settings(HouseSafety now) {
        var card = new CardBox(
                Icons.SETTINGS,
                getTranslation("safety.settings"),
                new Paragraph(getTranslation("safety.patience.is", now.patience())),
                new Paragraph(now.clinician()
                        .map(clinician -> getTranslation("safety.clinician.is", clinician.name()))
                        .orElseGet(() -> getTranslation("safety.clinician.none"))));
        card.setTestId("safety-settings");
        if (manages) {
            var change = new Button(
                    getTranslation("safety.settings.change"),
                    Icons.EDIT.create(),
                    event -> new SafetyDialog(now, hosts.hosts(), safety, this::show).open());
            change.setTestId("change-safety");
            card.withAction(change);
        }
        return card;
    }

    private Paragraph soft(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName("soft");
        return words;
    }
}
