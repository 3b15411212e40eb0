package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.compass.MyCompassService;
import app.ritme.shell.ProgressPart;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The compass on a guest's own progress, once there is one. */
@org.springframework.stereotype.Component
@Order(10)
class CompassOnProgress implements ProgressPart {

    private final MyCompassService compass;

    CompassOnProgress(MyCompassService compass) {
        this.compass = compass;
    }

    @Override
    public Optional<Component> show() {
        CompassPair pair = compass.pair();
        return pair.first().map(first -> new CompassCard(pair));
    }
}
