package app.ritme.outcome.ui;

import app.ritme.outcome.Filling;
import app.ritme.outcome.MyQuestionnaireService;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.QuestionnaireResult;
import app.ritme.people.CareRow;
import app.ritme.people.MyCareService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.AtHandPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One questionnaire of mine: its questions, and once they are handed in what came of it. */
@Route(value = "outcomes/:questionnaire", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class MyQuestionnaireView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MyQuestionnaireService questionnaires;
    private final MyCareService care;

    MyQuestionnaireView(MyQuestionnaireService questionnaires, MyCareService care) {
        this.questionnaires = questionnaires;
        this.care = care;
        addClassNames("guest-view", "bare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new QuestionnaireId(OutcomeNavigation.id(event, "questionnaire")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outcomes.title") + " · " + CurrentHouse.get().name();
    }

    private void show(QuestionnaireId id) {
        removeAll();
        switch (questionnaires.open(id)) {
            case Filling filling -> add(head(), new H1(filling.definition().name()), form(filling));
            case QuestionnaireResult result ->
                add(head(), new H1(result.definition().name()), result(result));
        }
    }

    private MyResult result(QuestionnaireResult result) {
        return new MyResult(result, care.carers().stream().findFirst().map(CareRow::carerName));
    }

    private QuestionnaireForm form(Filling filling) {
        QuestionnaireId id = filling.id();
        return new QuestionnaireForm(filling, new QuestionnaireForm.Keeper() {
            @Override
            public void answer(int item, int value) {
                questionnaires.answer(id, item, value);
            }

            @Override
            public void handIn() {
                try {
                    if (questionnaires.handIn(id)) {
                        AtHandPage.open();
                    } else {
                        show(id);
                    }
                } catch (Refusal refusal) {
                    Toast.problem(refusal);
                }
            }
        });
    }

    private Header head() {
        var back = new Anchor(OutcomeNavigation.outcomes(), Icons.BACK.create());
        back.setAriaLabel(getTranslation("questionnaire.back"));
        back.addClassName("icon-link");
        back.setTestId("back");
        var head = new Header(back);
        head.addClassName("bare-head");
        head.add(AtHandPage.links());
        return head;
    }
}
