package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;

/** The one next step as a verb, and below it what else can be done. */
class StepButtons extends Div {

    private final EnrolmentDetails enrolment;
    private final EnrolmentStepService steps;
    private final Runnable changed;
    private final Div others = new Div();

    StepButtons(EnrolmentDetails enrolment, EnrolmentStepService steps, Runnable changed) {
        this.enrolment = enrolment;
        this.steps = steps;
        this.changed = changed;
        next().forEach(button -> {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("wide");
            add(button);
        });
        others().forEach(others::add);
        others.addClassName("btns");
        addClassName("step-buttons");
        add(others);
    }

    private Stream<Button> next() {
        return switch (enrolment.row().state()) {
            case ENQUIRED ->
                Stream.of(enrolment.row().introductionAt() == null ? introduction("introduction") : intake());
            case INTAKE, WAITLISTED -> Stream.of(offer());
            case OFFERED -> Stream.of(step("confirm", steps::confirm));
            case CONFIRMED ->
                enrolment.today().isBefore(enrolment.row().arrival())
                        ? Stream.of()
                        : Stream.of(step("arrive", steps::arrive));
            case ACTIVE -> Stream.of(complete());
            case COMPLETED, CANCELLED, STOPPED -> Stream.of();
        };
    }

    private List<Button> others() {
        return switch (enrolment.row().state()) {
            case ENQUIRED ->
                enrolment.row().introductionAt() == null
                        ? List.of(intake(), await(), leave(LeaveDialog.Kind.CANCEL))
                        : List.of(introduction("introduction.again"), await(), leave(LeaveDialog.Kind.CANCEL));
            case INTAKE -> List.of(await(), leave(LeaveDialog.Kind.CANCEL));
            case WAITLISTED, OFFERED, CONFIRMED -> List.of(leave(LeaveDialog.Kind.CANCEL));
            case ACTIVE ->
                enrolment.today().isBefore(enrolment.row().departure())
                        ? List.of(leave(LeaveDialog.Kind.EARLY), leave(LeaveDialog.Kind.STOP))
                        : List.of(leave(LeaveDialog.Kind.STOP));
            case COMPLETED, CANCELLED, STOPPED -> List.of();
        };
    }

    private Button introduction(String name) {
        return button(
                "enrolment.step." + name,
                "introduction",
                () -> new IntroductionDialog(enrolment, steps, changed).open());
    }

    private Button intake() {
        return step("intake", steps::beginIntake);
    }

    private Button offer() {
        return button("enrolment.step.offer", "offer", () -> new OfferDialog(enrolment, steps, changed).open());
    }

    private Button await() {
        return step("wait", steps::awaitPlace);
    }

    /** Before the last day it asks first, because today becomes the last. */
    private Button complete() {
        if (!enrolment.today().isBefore(enrolment.row().departure())) {
            return step("complete", steps::complete);
        }
        return button(
                "enrolment.step.complete",
                "complete",
                () -> Confirm.ask(
                        getTranslation("enrolment.complete.title", EnrolmentWords.names(enrolment.row())),
                        getTranslation("enrolment.complete.text"),
                        getTranslation("enrolment.step.complete"),
                        () -> take("complete", steps::complete)));
    }

    private Button leave(LeaveDialog.Kind kind) {
        String name = EnrolmentWords.lower(kind);
        return button(
                "enrolment.leave." + name, name, () -> new LeaveDialog(kind, enrolment, steps, changed).open());
    }

    private Button step(String name, Step step) {
        return button("enrolment.step." + name, name, () -> take(name, step));
    }

    private void take(String name, Step step) {
        step.of(enrolment.row().id());
        changed.run();
        Toast.done("enrolment." + name + ".done", EnrolmentWords.names(enrolment.row()));
    }

    private Button button(String key, String testId, Runnable work) {
        var button = new Button(getTranslation(key), event -> work.run());
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
        button.setTestId(testId);
        return button;
    }

    @FunctionalInterface
    private interface Step {
        void of(EnrolmentId enrolment);
    }
}
