package app.ritme.journal.ui;

import app.ritme.journal.Answer;
import app.ritme.journal.Beside;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.CheckInStart;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.SavedCheckIn;
import app.ritme.journal.Scale;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.people.MyCareService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shell.AtHandPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How are you: five scales and one button; what else there is may be said, and afterwards there is one kind sentence. */
@Route(value = "check-in", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class CheckInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MyCheckInService checkIns;
    private final MyHabitService habits;
    private final MyCareService care;
    private final Map<Scale, ScaleGroup> scales = new EnumMap<>(Scale.class);

    CheckInView(MyCheckInService checkIns, MyHabitService habits, MyCareService care) {
        this.checkIns = checkIns;
        this.habits = habits;
        this.care = care;
        addClassNames("guest-view", "bare", "check-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(checkIns.start(CheckInDays.wanted(event.getLocation())));
    }

    private void show(CheckInStart start) {
        for (Scale scale : Scale.values()) {
            scales.put(scale, new ScaleGroup(scale, ready(start, scale)));
        }
        var slept = new SleptGroup(start.said().flatMap(said -> Optional.ofNullable(said.slept())));
        ScaleGroup sleep = Objects.requireNonNull(scales.get(Scale.SLEEP));
        sleep.addValueChangeListener(event -> slept.showFor(sleep.counts()));
        slept.showFor(sleep.counts());
        var beside = new BesideFields(start.said().map(CheckInAnswers::beside).orElse(Beside.NOTHING), start.tags());
        var card = new CardBox(scales.values().toArray(Component[]::new)).flush();
        card.addComponentAtIndex(1, slept);
        card.addClassName("scales");
        var foot = new Div(save(() -> checkIns.save(start.day(), tapped(), slept.getOptionalValue(), beside.said())));
        foot.addClassName("sticky-foot");
        add(header(start), title(start), lead(start), new CheckInDays(start), card, beside);
        if (start.isToday()) {
            add(new HabitsToday(habits, start.day()));
        }
        add(foot);
    }

    private Header header(CheckInStart start) {
        return start.isToday() ? head(Icons.BACK, "check-in.back", notToday()) : head(Icons.BACK, "check-in.back");
    }

    private H1 title(CheckInStart start) {
        var title = new H1(
                start.isToday()
                        ? getTranslation("check-in.title")
                        : getTranslation("check-in.title.day", Formats.here().longDay(start.day())));
        title.setTestId("check-in-title");
        return title;
    }

    private Paragraph lead(CheckInStart start) {
        var lead = new Paragraph(getTranslation(start.before().isEmpty() ? "check-in.lead.first" : "check-in.lead"));
        lead.addClassName("soft");
        return lead;
    }

    private Button notToday() {
        var notToday = new Button(getTranslation("check-in.not-today"), event -> thank(checkIns.notToday()));
        notToday.addThemeVariants(ButtonVariant.TERTIARY);
        notToday.setTestId("not-today");
        return notToday;
    }

    private Button save(Supplier<SavedCheckIn> work) {
        var save = new Button(getTranslation("check-in.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("wide");
        save.setDisableOnClick(true);
        save.setTestId("save-check-in");
        save.addClickListener(event -> {
            try {
                answer(work.get());
            } finally {
                save.setEnabled(true);
            }
        });
        return save;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("check-in.page") + " · " + CurrentHouse.get().name();
    }

    /** Of that day already, or else of the day before, which nobody tapped for this one. */
    private static @Nullable Answer ready(CheckInStart start, Scale scale) {
        Answer said = start.said().map(day -> day.answers().get(scale)).orElse(null);
        Answer before = start.before().get(scale);
        return said == null && before != null ? new Answer(before.value(), false) : said;
    }

    private Map<Scale, Integer> tapped() {
        var tapped = new EnumMap<Scale, Integer>(Scale.class);
        scales.forEach((scale, group) -> group.getOptionalValue().ifPresent(value -> tapped.put(scale, value)));
        return tapped;
    }

    /** Where somebody is called, the guest reads at once who comes. */
    private void answer(SavedCheckIn saved) {
        if (saved.calls()) {
            AtHandPage.open();
        } else {
            thank(saved.said());
        }
    }

    private void thank(CheckInAnswers said) {
        var sentence = new Paragraph(CheckInWords.afterwards(said));
        sentence.addClassName("check-in-lead");
        sentence.getElement().setAttribute("role", "status");
        sentence.setTestId("said");
        var go = new Anchor(JournalNavigation.today(), getTranslation("check-in.go"));
        go.addClassNames("button", "button-primary", "wide");
        go.setTestId("to-today");
        var foot = new Div(go);
        foot.addClassName("sticky-foot");
        removeAll();
        add(
                head(Icons.CLOSE, "check-in.close"),
                new H1(getTranslation(
                        said.notToday() ? "check-in.fine" : "check-in.thanks",
                        CurrentHouse.get().givenName())),
                sentence,
                new SomebodyCard(care),
                foot);
    }

    private Header head(Icons icon, String label, Component... end) {
        var back = new Anchor(JournalNavigation.today(), icon.create());
        back.setAriaLabel(getTranslation(label));
        back.addClassName("icon-link");
        var head = new Header(back);
        head.addClassName("bare-head");
        head.add(AtHandPage.links());
        for (Component action : end) {
            action.addClassName("end");
            head.add(action);
        }
        return head;
    }
}
