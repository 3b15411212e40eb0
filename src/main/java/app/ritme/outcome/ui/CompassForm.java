package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassResult;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/** The six results, each with five words to choose from. */
class CompassForm extends Div {

    /**
     * @param known 0 while a result is open
     * @param rate hears of each choice
     */
    CompassForm(ToIntFunction<CompassResult> known, ObjIntConsumer<CompassResult> rate) {
        addClassName("questionnaire");
        for (CompassResult result : CompassResult.values()) {
            var question = new CompassQuestion(result, known.applyAsInt(result));
            question.addValueChangeListener(event -> rate.accept(result, event.getValue()));
            add(new CardBox(question));
        }
    }

    /** What keeps all six. */
    static Button finish(Runnable finish) {
        var go = new Button(OutcomeWords.text("compass.finish"), event -> finish.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("wide");
        go.setTestId("finish");
        return go;
    }
}
