package app.ritme.training.ui;

import app.ritme.offline.ui.OfflineNavigation;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import app.ritme.training.Change;
import app.ritme.training.MyLearningService;
import app.ritme.training.MyLoggedSetsService;
import app.ritme.training.MyTraining;
import app.ritme.training.MyTrainingService;
import app.ritme.training.MyWorkoutChangesService;
import app.ritme.training.RunningWorkout;
import app.ritme.training.SetLogId;
import app.ritme.training.SetRow;
import app.ritme.training.WorkoutRow;
import app.ritme.training.exercise.MyExercisesService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A guest's training: what comes next, one set after the other, the rests between, and the end. */
@Route(value = "training", layout = HouseLayout.class)
@Menu(title = "nav.training", order = 20, icon = "training")
@RolesAllowed("GUEST")
class TrainingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MyTrainingService training;
    private final MyLearningService learning;
    private final MyLoggedSetsService logged;
    private final MyWorkoutChangesService changes;
    private final MyExercisesService exercises;
    private final Clock clock;
    private final Formats formats = Formats.here();

    TrainingView(
            MyTrainingService training,
            MyLearningService learning,
            MyLoggedSetsService logged,
            MyWorkoutChangesService changes,
            MyExercisesService exercises,
            Clock clock) {
        this.training = training;
        this.learning = learning;
        this.logged = logged;
        this.changes = changes;
        this.exercises = exercises;
        this.clock = clock;
        addClassName("guest-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(screen(training.training()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.training") + " · " + CurrentHouse.get().name();
    }

    private void show(Component screen) {
        removeAll();
        // what belongs to a workout fills the phone, without the bar at its foot
        setClassName("bare", screen instanceof SetScreen || screen instanceof RestScreen);
        add(screen);
    }

    private Component screen(MyTraining now) {
        if (now.running().isPresent()) {
            return running(now.running().get());
        }
        if (now.done().isPresent()) {
            return done(now, now.done().get());
        }
        return now.expected() ? overview(now, now.next()) : nothing(now);
    }

    private Component running(RunningWorkout workout) {
        Duration left = workout.restUntil()
                .map(until -> Duration.between(clock.instant(), until))
                .orElse(Duration.ZERO);
        Optional<SetLogId> last = workout.lastSet().map(SetRow::id);
        if (left.isPositive() && last.isPresent()) {
            return new RestScreen(
                    workout,
                    left,
                    formats,
                    () -> act(() -> training.goOn(workout.id())),
                    () -> act(() -> training.takeBack(last.get())),
                    changing(workout));
        }
        return new SetScreen(
                workout,
                formats,
                new SetScreen.Actions(
                        set -> act(() -> training.log(workout.id(), workout.place(), set)),
                        () -> act(() -> training.skip(workout.id(), workout.place())),
                        () -> last.ifPresent(set -> act(() -> training.takeBack(set))),
                        () -> finish(workout),
                        () -> new OtherwiseDialog(workout, exercises, changing(workout)).open(),
                        changing(workout)));
    }

    /** Does a change of this screen once, however often it is tapped. */
    private Consumer<Change> changing(RunningWorkout workout) {
        String clientId = Ids.next().toString();
        return change -> act(() -> changes.change(workout.id(), clientId, change));
    }

    private void finish(RunningWorkout workout) {
        Confirm.ask(
                        getTranslation("workout.finish.title"),
                        getTranslation("workout.finish.text"),
                        getTranslation("workout.finish.go"),
                        () -> act(() -> training.finish(workout.id())))
                .orStay(getTranslation("workout.finish.stay"), () -> {});
    }

    private Component done(MyTraining now, WorkoutRow done) {
        return new WorkoutDone(
                done,
                new WorkoutRows(formats, workout -> LoggedQuestion.of(workout, logged, () -> act(() -> {}))),
                hard -> rate(done, hard),
                () -> act(() -> training.takeBack(done.sets().getLast().id())),
                () -> show(overview(now, now.next())));
    }

    private void rate(WorkoutRow done, int hard) {
        learning.rate(done.id(), hard);
        Toast.done("workout.hard.kept");
    }

    private Div overview(MyTraining now, int turn) {
        var overview = new WorkoutOverview(
                now.workouts(),
                turn,
                formats,
                chosen -> act(() -> training.begin(chosen)),
                chosen -> show(overview(now, chosen)));
        overview.add(earlier(), OfflineNavigation.pocket());
        return overview;
    }

    private Div nothing(MyTraining now) {
        var anyway = new Button(getTranslation("workout.anyway"), event -> show(overview(now, now.next())));
        anyway.setVisible(!now.workouts().isEmpty());
        anyway.setTestId("anyway");
        var content = new Div(
                new PageHeader(getTranslation("nav.training")),
                new CardBox(new EmptyState(
                        Icons.LEAF, getTranslation("workout.none"), getTranslation("workout.none.text"), anyway)),
                earlier(),
                OfflineNavigation.pocket());
        content.addClassName("stack");
        content.setTestId("no-training");
        return content;
    }

    private Anchor earlier() {
        var link = new Anchor(TrainingNavigation.earlier(), getTranslation("workout.earlier"));
        link.addClassName("link");
        link.setTestId("earlier");
        return link;
    }

    /** Does it and shows what came of it; the words of a refusal stand in a toast. */
    private void act(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        Component screen = screen(training.training());
        show(screen);
        screen.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        getElement().executeJs("this.scrollIntoView()");
    }
}
