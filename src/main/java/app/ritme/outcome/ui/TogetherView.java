package app.ritme.outcome.ui;

import app.ritme.outcome.Filling;
import app.ritme.outcome.GuestQuestionnaireService;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.people.PersonId;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A questionnaire filled in by who sits beside the guest. */
@Route(value = "guests/:person/outcomes/:questionnaire/together", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class TogetherView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestQuestionnaireService questionnaires;
    private String title = "";

    TogetherView(GuestQuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var guest = new PersonId(OutcomeNavigation.id(event, "person"));
        var id = new QuestionnaireId(OutcomeNavigation.id(event, "questionnaire"));
        Filling filling = questionnaires.filling(id);
        title = filling.guestName() + " · " + filling.definition().name();
        var back = new Anchor(OutcomeNavigation.guest(guest), getTranslation("together.back"));
        back.addClassName("button");
        removeAll();
        add(
                new PageHeader(title, getTranslation("together.text")).withActions(back),
                new QuestionnaireForm(filling, new QuestionnaireForm.Keeper() {
                    @Override
                    public void answer(int item, int value) {
                        questionnaires.answer(id, item, value);
                    }

                    @Override
                    public void handIn() {
                        try {
                            questionnaires.handIn(id);
                            UI.getCurrent().navigate(OutcomeNavigation.result(guest, id));
                        } catch (Refusal refusal) {
                            Toast.problem(refusal);
                        }
                    }
                }));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + CurrentHouse.get().name();
    }
}
