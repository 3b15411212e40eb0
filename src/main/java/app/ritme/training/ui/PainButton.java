package app.ritme.training.ui;

import app.ritme.shared.ui.Note;
import app.ritme.training.plan.PainZone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a set hurt: asked quietly, answered from 0 to 10, with what that means for the next time. */
class PainButton extends Div {

    private static final int WORST = 10;

    private final Button button = new Button(getTranslation("workout.pain"), event -> ask().open());
    private @Nullable Integer score;

    PainButton() {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("pain");
        addClassName("quiet-row");
        add(button);
    }

    Optional<Integer> score() {
        return Optional.ofNullable(score);
    }

    private Dialog ask() {
        var means = new Div();
        var scale = new RadioButtonGroup<Integer>();
        scale.setItems(IntStream.rangeClosed(0, WORST).boxed().toList());
        scale.setAriaLabel(getTranslation("workout.pain.title"));
        scale.addClassName("pain-scale");
        scale.setTestId("pain-scale");
        var keep = new Button(getTranslation("workout.pain.none"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setTestId("pain-keep");
        scale.addValueChangeListener(event -> {
            keep.setText(getTranslation("workout.pain.keep", event.getValue()));
            means.removeAll();
            means.add(Note.care(
                            "", getTranslation("workout.pain." + TrainingWords.lower(PainZone.of(event.getValue()))))
                    .announced());
        });
        scale.setValue(score);
        var dialog = new Dialog(scale, means);
        dialog.setHeaderTitle(getTranslation("workout.pain.title"));
        keep.addClickListener(event -> {
            keep(scale.getValue());
            dialog.close();
        });
        dialog.getFooter().add(keep);
        return dialog;
    }

    private void keep(@Nullable Integer chosen) {
        score = chosen;
        button.setText(chosen == null ? getTranslation("workout.pain") : getTranslation("workout.pain.said", chosen));
    }
}
