package app.ritme.journal.ui;

import app.ritme.journal.Answer;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.CheckInStart;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.SavedCheckIn;
import app.ritme.journal.Scale;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.people.CareRow;
import app.ritme.people.MyCareService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.PersonLine;
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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How are you: five scales and one button, and the habits of the day; afterwards one kind sentence. */
@Route(value = "check-in", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class CheckInView extends Main implements HasDynamicTitle {

    private final MyCheckInService checkIns;
    private final MyCareService care;
    private final Map<Scale, ScaleGroup> scales = new EnumMap<>(Scale.class);
    private final SleptGroup slept;

    CheckInView(MyCheckInService checkIns, MyHabitService habits, MyCareService care) {
        this.checkIns = checkIns;
        this.care = care;
        CheckInStart start = checkIns.start();
        for (Scale scale : Scale.values()) {
            scales.put(scale, new ScaleGroup(scale, ready(start, scale)));
        }
        slept = new SleptGroup(start.today().flatMap(said -> Optional.ofNullable(said.slept())));
        ScaleGroup sleep = Objects.requireNonNull(scales.get(Scale.SLEEP));
        sleep.addValueChangeListener(event -> slept.showFor(sleep.counts()));
        slept.showFor(sleep.counts());
        var notToday = new Button(getTranslation("check-in.not-today"), event -> thank(checkIns.notToday()));
        notToday.addThemeVariants(ButtonVariant.TERTIARY);
        notToday.setTestId("not-today");
        var save = new Button(getTranslation("check-in.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("wide");
        save.setDisableOnClick(true);
        save.setTestId("save-check-in");
        save.addClickListener(event -> {
            try {
                answer(checkIns.save(tapped(), slept.getOptionalValue()));
            } finally {
                save.setEnabled(true);
            }
        });

        var lead = new Paragraph(getTranslation(start.yesterday().isEmpty() ? "check-in.lead.first" : "check-in.lead"));
        lead.addClassName("soft");
        var card = new CardBox(scales.values().toArray(Component[]::new)).flush();
        card.addComponentAtIndex(1, slept);
        card.addClassName("scales");
        var foot = new Div(save);
        foot.addClassName("sticky-foot");
        addClassNames("guest-view", "bare", "check-in");
        add(
                head(Icons.BACK, "check-in.back", notToday),
                new H1(getTranslation("check-in.title")),
                lead,
                card,
                new HabitsToday(habits, start.day()),
                foot);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("check-in.page") + " · " + CurrentHouse.get().name();
    }

    /** Of today already, or else of yesterday, which nobody tapped today. */
    private static @Nullable Answer ready(CheckInStart start, Scale scale) {
        Answer said = start.today().map(today -> today.answers().get(scale)).orElse(null);
        Answer before = start.yesterday().get(scale);
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
                new CardBox(somebody()),
                foot);
    }

    /** There is always a way to a person. */
    private PersonLine somebody() {
        var name = new Span(getTranslation("check-in.talk"));
        return care.carers().stream()
                .findFirst()
                .map(CareRow::carerName)
                .map(carer -> new PersonLine(new Initials(carer), name, getTranslation("check-in.talk.carer", carer)))
                .orElseGet(() -> new PersonLine(
                        new Initials(CurrentHouse.get().name()), name, getTranslation("check-in.talk.anyone")));
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
