package app.ritme.schedule.ui;

import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.plan.PlanPreview;
import app.ritme.schedule.plan.PlanService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the days of an edition: first what would happen, then, in one go, that. The address keeps which days. */
@Route(value = "plan", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_DAYS = 28;

    private final EditionService editions;
    private final PlanService plans;
    private final Clock clock;
    private final Select<EditionRow> edition = new Select<>();
    private final DatePicker from = ComponentTexts.on(new DatePicker(getTranslation("plan.from")));
    private final DatePicker to = ComponentTexts.on(new DatePicker(getTranslation("plan.to")));
    private final Button look = new Button(getTranslation("plan.look"));
    private final CardBox choice;
    private final Div said = new Div();
    private final Div proposal = new Div();

    PlanView(EditionService editions, PlanService plans, Clock clock) {
        this.editions = editions;
        this.plans = plans;
        this.clock = clock;
        edition.setLabel(getTranslation("plan.edition"));
        edition.setItemLabelGenerator(EditionRow::name);
        edition.setTestId("plan-edition");
        from.setTestId("plan-from");
        to.setTestId("plan-to");
        edition.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(event.getValue(), null, null);
            }
        });
        from.addValueChangeListener(event -> daysChanged(event.isFromClient()));
        to.addValueChangeListener(event -> daysChanged(event.isFromClient()));

        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickListener(event -> daysChanged(true));
        look.setTestId("look");
        choice = new CardBox(new FormRow(edition, from, to), look);
        choice.addClassName("plan-choice");
        said.addClassName("plan-said");
        proposal.addClassName("stack");
        addClassName("page");
        add(
                new ToBoard(),
                new PageHeader(getTranslation("plan.title"), getTranslation("plan.text")),
                choice,
                said,
                proposal);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<EditionRow> open = editions.editions(false);
        choice.setVisible(!open.isEmpty());
        proposal.removeAll();
        said.removeAll();
        if (open.isEmpty()) {
            proposal.add(new CardBox(new EmptyState(
                    Icons.CALENDAR, getTranslation("plan.no-edition"), getTranslation("plan.no-edition.text"))));
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        EditionRow wanted = query.getSingleParameter("edition")
                .flatMap(text -> open.stream()
                        .filter(row -> row.id().value().toString().equals(text))
                        .findFirst())
                .orElse(open.getFirst());
        LocalDate first =
                query.getSingleParameter("from").flatMap(BoardAddress::date).orElseGet(() -> begin(wanted));
        edition.setItems(open);
        edition.setValue(wanted);
        from.setValue(first);
        Optional<LocalDate> last = query.getSingleParameter("to").flatMap(BoardAddress::date);
        to.setValue(last.orElseGet(() -> end(wanted, first)));
        look.setVisible(last.isEmpty());
        if (last.isPresent()) {
            refresh();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title") + " · " + CurrentHouse.get().name();
    }

    /** From tomorrow, or when it begins. */
    private LocalDate begin(EditionRow row) {
        LocalDate tomorrow = LocalDate.now(clock.withZone(row.zone())).plusDays(1);
        return row.startsOn().isAfter(tomorrow) ? row.startsOn() : tomorrow;
    }

    /** Until it ends, or four weeks. */
    private static LocalDate end(EditionRow row, LocalDate first) {
        LocalDate usual = first.plusDays(USUAL_DAYS - 1L);
        LocalDate last = row.endsOn();
        return last != null && last.isBefore(usual) && !last.isBefore(first) ? last : usual;
    }

    private void daysChanged(boolean byHand) {
        if (byHand && from.getValue() != null && to.getValue() != null) {
            go(edition.getValue(), from.getValue(), to.getValue());
        }
    }

    private static void go(EditionRow row, @Nullable LocalDate first, @Nullable LocalDate last) {
        ScheduleNavigation.go(ScheduleNavigation.plan(row.id())
                + (first == null || last == null ? "" : "&from=" + first + "&to=" + last));
    }

    private void refresh() {
        proposal.removeAll();
        try {
            PlanPreview preview = plans.preview(edition.getValue().id(), from.getValue(), to.getValue());
            proposal.add(new PlanProposal(preview, () -> apply(preview)));
        } catch (Refusal refusal) {
            say(refusal);
        }
    }

    private void apply(PlanPreview preview) {
        said.removeAll();
        try {
            plans.apply(preview.edition(), preview.from(), preview.to(), preview.mark());
            Toast.done("plan.done");
        } catch (SlotTaken late) {
            say(new Refusal("error.plan.changed"));
        } catch (Refusal changed) {
            say(changed);
        }
        refresh();
    }

    private void say(Refusal refusal) {
        said.add(Note.care("", getTranslation(refusal.key(), refusal.arguments()))
                .announced());
    }
}
