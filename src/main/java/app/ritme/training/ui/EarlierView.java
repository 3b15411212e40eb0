package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import app.ritme.training.MyLearningService;
import app.ritme.training.MyLoggedSetsService;
import app.ritme.training.MyTrainingService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What a guest did before, the newest first. */
@Route(value = "training/earlier", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class EarlierView extends Main implements HasDynamicTitle {

    private static final int PAGE = 10;

    private final MyTrainingService training;
    private final WorkoutRows rows;
    private final Button more = new Button(getTranslation("workout.earlier.more"));
    private int page;

    EarlierView(MyTrainingService training, MyLearningService learning, MyLoggedSetsService logged) {
        this.training = training;
        rows = new WorkoutRows(Formats.here(), workout -> LoggedQuestion.of(workout, logged, this::again));
        var back = new Anchor(TrainingNavigation.training(), getTranslation("workout.earlier.back"));
        back.addClassName("link");
        more.addClassName("wide");
        more.setDisableOnClick(true);
        more.setTestId("more");
        more.addClickListener(event -> next());
        next();

        var card = new CardBox(
                rows.getComponentCount() == 0
                        ? new EmptyState(
                                Icons.TRAINING,
                                getTranslation("workout.earlier.none"),
                                getTranslation("workout.earlier.none.text"))
                        : rows);
        var content = new Div(
                back,
                new PageHeader(getTranslation("workout.earlier")),
                new MyLearnedCards(learning.learned()),
                card,
                more);
        content.addClassName("stack");
        addClassName("guest-view");
        add(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workout.earlier") + " · " + CurrentHouse.get().name();
    }

    private void again() {
        rows.removeAll();
        page = 0;
        next();
    }

    private void next() {
        var found = training.workouts(page++, PAGE);
        rows.with(found);
        more.setVisible(found.size() == PAGE);
        more.setEnabled(true);
    }
}
