package app.ritme.training.ui;

import app.ritme.organisation.Weights;
import app.ritme.people.CareService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shared.ui.UnsavedBar;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import app.ritme.training.GuestTraining;
import app.ritme.training.GuestTrainingService;
import app.ritme.training.exercise.ExerciseService;
import app.ritme.training.plan.GuestPlan;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.TrainingPlanService;
import app.ritme.training.plan.WorkoutPlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/** The plan of one guest, written by who looks after the guest; each save is a version of its own. */
@Route(value = "guests/:person/training", layout = HouseLayout.class)
@GuestPage(title = "training-plan.page", order = 20, icon = "training")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestTrainingView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int LATEST = 5;

    private final TrainingPlanService plans;
    private final GuestTrainingService results;
    private final ExerciseService exercises;
    private final CareService care;
    private final Clock clock;
    private final Formats formats = Formats.here();
    private final UnsavedBar bar = new UnsavedBar(this::refresh, this::save);
    private PersonId guest = new PersonId(new UUID(0, 0));
    private GuestPlan plan = GuestPlan.NONE;
    private PlanEditor editor = new PlanEditor(List::of, Map.of(), LocalDate.EPOCH, Weights.NONE, () -> {});

    GuestTrainingView(
            TrainingPlanService plans,
            GuestTrainingService results,
            ExerciseService exercises,
            CareService care,
            Clock clock) {
        this.plans = plans;
        this.results = results;
        this.exercises = exercises;
        this.care = care;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        guest = PeopleNavigation.person(event).orElseThrow(NotFoundException::new);
        refresh();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        bar.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training-plan.page") + " · " + CurrentHouse.get().name();
    }

    private void refresh() {
        removeAll();
        bar.hide();
        GuestTraining now;
        try {
            now = results.training(guest);
        } catch (NotInMyCare others) {
            add(new PageHeader(getTranslation("training-plan.page")), new CardBox(notMine()));
            return;
        }
        plan = now.plan();
        editor = new PlanEditor(
                exercises::choices,
                now.lastTime(),
                LocalDate.now(clock.withZone(formats.zone())),
                now.here(),
                this::changed);
        plan.version()
                .ifPresentOrElse(
                        version -> editor.show(version, now.courses()),
                        () -> editor.show(List.of(new WorkoutPlan(List.of()))));
        add(
                header(),
                editor,
                section("learned.title", "learned", () -> new LearnedCards(results.learned(guest))),
                section("training-plan.done", "latest-workouts", this::latest),
                bar);
    }

    private void changed() {
        bar.show(getTranslation("training-plan.unsaved", plan.number() + 1));
    }

    private void save() {
        save(plan.number());
    }

    private void save(int basedOn) {
        try {
            int number = plans.save(guest, basedOn, editor.read());
            Toast.done("training-plan.saved", number, plan.guest());
            refresh();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        } catch (OptimisticLockingFailureException late) {
            ask(plans.plan(guest));
        }
    }

    /** Somebody else was first: theirs stays readable whatever is chosen. */
    private void ask(GuestPlan now) {
        Confirm.ask(
                        getTranslation("training-plan.conflict"),
                        getTranslation(
                                "training-plan.conflict.text",
                                now.number(),
                                now.version().map(PlanVersion::madeBy).orElse("")),
                        getTranslation("training-plan.conflict.mine"),
                        () -> save(now.number()))
                .orStay(getTranslation("training-plan.conflict.theirs", now.number()), this::refresh);
    }

    private PageHeader header() {
        var versions = new Button(
                getTranslation("training-plan.versions"),
                Icons.HISTORY.create(),
                event -> new VersionsDialog(plans, guest, plan.guest(), version -> take(version.prescribed())).open());
        versions.setVisible(plan.number() > 0);
        versions.setTestId("versions");
        var begin = new Button(
                getTranslation("training-plan.begin"),
                Icons.COPY.create(),
                event -> new BeginDialog(plans, care, guest, this::take).open());
        begin.setTestId("begin-with");
        return new PageHeader(
                        getTranslation("training-plan.title", plan.guest()),
                        plan.version()
                                .map(version -> VersionsDialog.title(
                                        version.number(), version.madeBy(), version.madeAt(), formats))
                                .orElse(getTranslation("training-plan.none")))
                .withActions(begin, versions);
    }

    private void take(List<WorkoutPlan> from) {
        editor.take(from);
        Toast.done("training-plan.begin.done", plan.guest());
    }

    private Component latest() {
        var workouts = results.workouts(guest, 0, LATEST);
        return new CardBox(
                workouts.isEmpty()
                        ? new Paragraph(getTranslation("training-plan.done.none"))
                        : new WorkoutRows(formats).with(workouts));
    }

    private Drawer section(String key, String testId, Supplier<Component> content) {
        var section = new Drawer(getTranslation(key), testId, content);
        section.addClassName("section");
        return section;
    }

    private EmptyState notMine() {
        var who = new Anchor(PeopleNavigation.guest(guest) + "/care", getTranslation("training-plan.care.go"));
        who.addClassName("button");
        return new EmptyState(
                Icons.HEART, getTranslation("training-plan.care"), getTranslation("training-plan.care.text"), who);
    }
}
