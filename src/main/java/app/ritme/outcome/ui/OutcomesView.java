package app.ritme.outcome.ui;

import app.ritme.outcome.MyQuestionnaireService;
import app.ritme.outcome.MyQuestionnaires;
import app.ritme.outcome.QuestionnaireRow;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What I am asked, and what came of it. */
@Route(value = "outcomes", layout = HouseLayout.class)
@Menu(title = "nav.outcomes", order = 50, icon = "measure")
@RolesAllowed("GUEST")
class OutcomesView extends Main implements HasDynamicTitle {

    private final Formats formats = Formats.here();

    OutcomesView(MyQuestionnaireService questionnaires) {
        MyQuestionnaires mine = questionnaires.mine();
        addClassNames("guest-view", "stack");
        add(new PageHeader(getTranslation("outcomes.title"), getTranslation("outcomes.text")));
        if (!mine.waiting().isEmpty()) {
            add(waiting(mine.waiting()));
        }
        if (!mine.filled().isEmpty()) {
            add(filled(mine.filled()));
        }
        if (mine.waiting().isEmpty() && mine.filled().isEmpty()) {
            add(new CardBox(new EmptyState(
                    Icons.MEASURE, getTranslation("outcomes.empty"), getTranslation("outcomes.empty.text"))));
        }
        add(
                door(Icons.LEAF, "compass.title", OutcomeNavigation.compass(), "to-compass"),
                door(Icons.PROGRESS, "my-measures.title", OutcomeNavigation.myMeasures(), "to-measures"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outcomes.title") + " · " + CurrentHouse.get().name();
    }

    private CardBox waiting(List<QuestionnaireRow> rows) {
        var card = new CardBox(Icons.ASSESSMENT, getTranslation("outcomes.waiting")).tint();
        card.setTestId("waiting");
        var list = new Rows();
        for (QuestionnaireRow row : rows) {
            var go = new Anchor(
                    OutcomeNavigation.questionnaire(row.id()),
                    getTranslation(row.begun() ? "outcomes.go-on" : "outcomes.begin"));
            go.addClassName("button");
            go.setAriaLabel(getTranslation(row.begun() ? "outcomes.go-on.of" : "outcomes.begin.of", row.name()));
            go.setTestId("fill-in");
            list.row(new NamedLines(row.name(), formats.words(row.about())), go);
        }
        card.add(list);
        return card;
    }

    private CardBox door(Icons icon, String title, String page, String testId) {
        var link = new Anchor(page, getTranslation("outcomes.door"));
        link.addClassName("text-link");
        link.setAriaLabel(getTranslation("outcomes.door.of", getTranslation(title)));
        link.setTestId(testId);
        return new CardBox(icon, getTranslation(title)).withAction(link);
    }

    private CardBox filled(List<QuestionnaireRow> rows) {
        var card = new CardBox(Icons.HISTORY, getTranslation("outcomes.filled"));
        card.setTestId("filled");
        var list = new Rows();
        for (QuestionnaireRow row : rows) {
            String day = day(Objects.requireNonNull(row.filledAt()));
            var link = new Anchor(OutcomeNavigation.questionnaire(row.id()), getTranslation("outcomes.see"));
            link.addClassName("text-link");
            link.setAriaLabel(getTranslation("outcomes.see.of", row.name(), day));
            link.setTestId("see");
            list.row(new NamedLines(row.name(), day), link);
        }
        card.add(list);
        return card;
    }

    private String day(Instant at) {
        return formats.longDay(at.atZone(formats.zone()).toLocalDate());
    }
}
