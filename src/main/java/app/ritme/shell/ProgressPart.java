package app.ritme.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something a feature has to show on a guest's own progress, whose page does not know the feature. */
public interface ProgressPart {

    /** For the guest who asks; empty while there is nothing to be proud of. In the order of the beans. */
    Optional<Component> show();
}
