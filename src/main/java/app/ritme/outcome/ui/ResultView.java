package app.ritme.outcome.ui;

import app.ritme.outcome.GuestQuestionnaireService;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.QuestionnaireResult;
import app.ritme.outcome.instrument.Choice;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Item;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of a questionnaire, opened by who looks after the guest; the guest sees that it was. */
@Route(value = "guests/:person/outcomes/:questionnaire", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class ResultView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestQuestionnaireService questionnaires;
    private final Formats formats = Formats.here();
    private String title = "";

    ResultView(GuestQuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var guest = new PersonId(OutcomeNavigation.id(event, "person"));
        QuestionnaireResult result =
                questionnaires.open(new QuestionnaireId(OutcomeNavigation.id(event, "questionnaire")));
        title = result.guestName() + " · " + result.definition().name();
        var back = new Anchor(OutcomeNavigation.guest(guest), getTranslation("result.back"));
        back.addClassName("button");
        back.setTestId("back");
        var columns = new Div(new ScoreCard(result), answers(result));
        columns.addClassNames("cols", "cols-main");
        removeAll();
        add(new PageHeader(title, filled(result)).withActions(back), columns);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + CurrentHouse.get().name();
    }

    private String filled(QuestionnaireResult result) {
        String at = formats.moment(result.score().at());
        return result.with()
                .map(name -> getTranslation("result.filled.with", at, name))
                .orElseGet(() -> getTranslation("result.filled", at));
    }

    private CardBox answers(QuestionnaireResult result) {
        Definition definition = result.definition();
        var rows = new Rows();
        for (int i = 0; i < definition.items().size(); i++) {
            Item item = definition.items().get(i);
            var word = new Span(word(item, result.answers().get(i)));
            word.addClassNames("strong", "answer-word");
            rows.row(new Span((i + 1) + ". " + formats.words(item.text())), word);
        }
        var card = new CardBox(Icons.ASSESSMENT, getTranslation("result.answers"), rows);
        card.setTestId("answers");
        return card;
    }

    private String word(Item item, @Nullable Integer answer) {
        return item.choices().stream()
                .filter(choice -> Objects.equals(choice.value(), answer))
                .map(Choice::word)
                .map(formats::words)
                .findFirst()
                .orElseGet(() -> getTranslation("result.open"));
    }
}
