package app.ritme.training.ui;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/**
 * Counts down in the browser to an end that the server remembers, so that neither a reload nor a locked screen loses it.
 * Keeps the screen on where the browser can, and only then says so.
 */
class RestClock extends Div {

    private static final String SCRIPT = "context://rest-clock.js";

    private static final String RINGS = """
            <svg viewBox="0 0 276 276">
              <circle class="breath" cx="138" cy="138" r="112"/>
              <circle class="breath-in" cx="138" cy="138" r="84"/>
              <circle class="ring" cx="138" cy="138" r="126"/>
              <circle class="ring-gone" cx="138" cy="138" r="126" stroke-dasharray="0 792" transform="rotate(-90 138 138)"/>
            </svg>""";

    RestClock(Duration left, Duration of) {
        var rings = new Div(new Svg(RINGS));
        rings.getElement().setAttribute("aria-hidden", "true");
        var time = new Span(TrainingWords.clock((int) left.toSeconds()));
        time.addClassName("rest-left");
        var total = new Span(getTranslation("workout.rest.of", TrainingWords.clock((int) of.toSeconds())));
        total.addClassName("soft");
        var timer = new Div(time, total);
        timer.addClassName("rest-time");
        timer.getElement().setAttribute("role", "timer");
        var face = new Div(rings, timer);
        face.addClassName("rest-face");
        var spoken = new Div();
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        var awake = new Div(Icons.DEVICE.small(), new Span(getTranslation("workout.rest.awake")));
        awake.addClassName("rest-awake");
        awake.getElement().setAttribute("hidden", true);

        addClassName("rest-clock");
        setTestId("rest-clock");
        add(face, spoken, awake);
        addAttachListener(event -> {
            event.getUI().getPage().addJavaScript(SCRIPT);
            getElement()
                    .executeJs(
                            "window.ritmeRest.start(this, $0, $1, $2, $3)",
                            (double) left.toMillis(),
                            (double) of.toMillis(),
                            getTranslation("workout.rest.half-minute"),
                            getTranslation("workout.rest.over"));
        });
    }
}
