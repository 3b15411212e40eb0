package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassRating;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.outcome.compass.MyCompass;
import app.ritme.outcome.compass.MyCompassService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.IntStream;

/** My compass: six taps when a moment comes, each kept at once; then the first beside the last. */
@Route(value = "compass", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class MyCompassView extends Main implements HasDynamicTitle {

    private final MyCompassService service;

    MyCompassView(MyCompassService service) {
        this.service = service;
        addClassNames("guest-view", "stack");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compass.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        removeAll();
        MyCompass mine = service.mine();
        mine.due()
                .ifPresentOrElse(
                        due -> add(
                                new PageHeader(
                                        getTranslation("compass.ask"),
                                        getTranslation("compass.ask.text", CompassWords.moment(due.moment()))),
                                form(due)),
                        () -> add(new PageHeader(getTranslation("compass.title"), getTranslation("compass.text"))));
        if (mine.finished().first().isPresent()) {
            add(
                    new CompassCard(mine.finished()),
                    new CardBox(Icons.EYE, getTranslation("outcome.readers"), new ReaderRows(mine.readings())));
        } else if (mine.due().isEmpty()) {
            add(nothing());
        }
    }

    private CardBox nothing() {
        return new CardBox(
                new EmptyState(Icons.LEAF, getTranslation("compass.empty"), getTranslation("compass.empty.text")));
    }

    private Component form(CompassRating due) {
        var form = new Div();
        form.addClassName("questionnaire");
        for (CompassResult result : CompassResult.values()) {
            form.add(new CardBox(question(result, due.of(result))));
        }
        var go = new Button(getTranslation("compass.finish"), event -> finish());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("wide");
        go.setTestId("finish");
        var foot = new Div(go);
        foot.addClassName("sticky-foot");
        form.add(foot);
        return form;
    }

    private RadioButtonGroup<Integer> question(CompassResult result, int known) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(CompassWords.says(result));
        group.setItems(IntStream.rangeClosed(CompassResult.FARTHEST, CompassResult.NEAREST)
                .boxed()
                .toList());
        group.setItemLabelGenerator(CompassWords::rating);
        group.addClassName("question");
        group.setTestId("rate-" + OutcomeWords.code(result));
        if (known > 0) {
            group.setValue(known);
        }
        group.addValueChangeListener(event -> service.rate(result, event.getValue()));
        return group;
    }

    private void finish() {
        try {
            service.finish();
            Toast.done("compass.finished");
            show();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }
}
