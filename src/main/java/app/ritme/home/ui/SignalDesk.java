package app.ritme.home.ui;

import app.ritme.home.PersonToCall;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalWords;
import com.vaadin.flow.component.HasElement;
import java.io.Serializable;
import java.util.List;

/** How a plan of signals is read and written: by the guest, or by who looks after the guest. */
interface SignalDesk extends Serializable {

    /** As it stands now. */
    SignalWords now();

    SignalWords write(Signal signal, SignalCard before, SignalCard now);

    SignalWords call(List<PersonToCall> before, List<PersonToCall> now);

    /** Keeps what is typed on this device, where the device is the guest's own. */
    void keep(HasElement field, String name);
}
