package app.ritme.home.ui;

import app.ritme.home.FromTheStay;
import app.ritme.home.HomePart;
import app.ritme.home.PlanWords;
import com.vaadin.flow.component.HasElement;
import java.io.Serializable;

/** How a plan for home is read and written: by the guest, or by who looks after the guest. */
interface PlanDesk extends Serializable {

    /** What of the stay can go into it. */
    FromTheStay fromTheStay();

    PlanWords take(FromTheStay chosen);

    PlanWords write(HomePart part, PlanWords before, PlanWords now);

    /** Keeps what is typed on this device, where the device is the guest's own. */
    void keep(HasElement field, String name);
}
