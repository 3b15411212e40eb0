package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.SkillService;
import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.schedule.therapy.TherapyPlanData;
import app.ritme.schedule.therapy.TherapyPlanRow;
import app.ritme.schedule.therapy.TherapyPlanService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** The standard plans of the house: so many of this and that, in a rhythm, for one guest. */
@Route(value = "therapy-plans", layout = HouseLayout.class)
@Menu(title = "nav.therapy", order = 231, icon = "layers")
@RolesAllowed("MANAGER")
class TherapyPlansView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TherapyPlanService plans;
    private final SkillService skills;
    private final LocationService locations;
    private final Div content = new Div();
    private TherapyDesk desk;

    TherapyPlansView(TherapyPlanService plans, SkillService skills, LocationService locations) {
        this.plans = plans;
        this.skills = skills;
        this.locations = locations;
        this.desk = new TherapyDesk(plans, List.of(), List.of(), this::show);
        var add = new Button(
                getTranslation("therapy.add"),
                Icons.PLUS.create(),
                event -> TherapyDialog.toAdd(desk).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-plan");
        content.addClassName("stack");
        addClassName("page");
        var header = new PageHeader(getTranslation("therapy.title"), getTranslation("therapy.text"));
        add(header.withActions(add), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk = new TherapyDesk(plans, skills.skills(), TherapyPlace.of(locations.locations()), this::show);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapy.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        content.removeAll();
        List<TherapyPlanRow> all = plans.plans();
        if (all.isEmpty()) {
            content.add(new CardBox(
                    new EmptyState(Icons.LAYERS, getTranslation("therapy.none"), getTranslation("therapy.none.text"))));
        }
        all.forEach(plan -> content.add(card(plan)));
    }

    private CardBox card(TherapyPlanRow plan) {
        String name = Formats.here().words(plan.data().name());
        var rows = new Rows();
        for (int i = 0; i < plan.data().lines().size(); i++) {
            rows.row(line(plan, i), menu(plan, i));
        }
        var add = new Button(
                getTranslation("therapy.line.add"),
                Icons.PLUS.create(),
                event -> TherapyDialog.toAddLine(desk, plan).open());
        add.setTestId("add-line-" + name);
        var menu = new MoreMenu(getTranslation("therapy.more", name))
                .line(
                        getTranslation("therapy.rename"),
                        "rename-" + name,
                        () -> TherapyDialog.toRename(desk, plan).open())
                .line(getTranslation("therapy.remove"), "remove-" + name, () -> remove(plan, name));
        menu.setTestId("more-" + name);
        var foot = new Div(add);
        foot.addClassNames("btns", "therapy-foot");
        return new CardBox(Icons.LAYERS, name, rows, foot).withAction(menu);
    }

    private Div line(TherapyPlanRow plan, int index) {
        TherapyLineData line = plan.data().lines().get(index);
        var name = new Span(TherapyWords.title(line));
        name.addClassName("name");
        var does = new Span(TherapyWords.line(line, desk.skills(), desk.places()));
        does.addClassName("does");
        var words = new Div(Kinds.label(line.kind()), name, does);
        words.addClassName("session-words");
        var row = new Div(words);
        row.addClassNames("session-row", Kinds.css(line.kind()));
        return row;
    }

    private MoreMenu menu(TherapyPlanRow plan, int index) {
        String title = TherapyWords.title(plan.data().lines().get(index));
        var menu = new MoreMenu(getTranslation("therapy.more", title))
                .line(
                        getTranslation("therapy.line.change.short"),
                        "change-" + title,
                        () -> TherapyDialog.toChangeLine(desk, plan, index).open());
        if (index > 0) {
            menu.line(getTranslation("therapy.line.up"), "up-" + title, () -> up(plan, index));
        }
        if (plan.data().lines().size() > 1) {
            menu.line(getTranslation("therapy.line.remove"), "off-" + title, () -> without(plan, index));
        }
        menu.setTestId("more-" + title);
        return menu;
    }

    private void up(TherapyPlanRow plan, int index) {
        var lines = new ArrayList<>(plan.data().lines());
        lines.add(index - 1, lines.remove(index));
        change(plan, lines);
    }

    private void without(TherapyPlanRow plan, int index) {
        var lines = new ArrayList<>(plan.data().lines());
        lines.remove(index);
        change(plan, lines);
    }

    private void change(TherapyPlanRow plan, List<TherapyLineData> lines) {
        try {
            desk.change(plan, new TherapyPlanData(plan.data().name(), lines));
            Toast.done("therapy.saved", Formats.here().words(plan.data().name()));
        } catch (OptimisticLockingFailureException late) {
            Toast.problem("error.conflict");
        } catch (Refusal refused) {
            Toast.problem(refused);
        }
        show();
    }

    private void remove(TherapyPlanRow plan, String name) {
        Confirm.ask(
                getTranslation("therapy.remove.title", name),
                getTranslation("therapy.remove.text"),
                getTranslation("therapy.remove.go"),
                () -> {
                    plans.remove(plan.id());
                    show();
                    Toast.done("therapy.removed", name);
                });
    }
}
