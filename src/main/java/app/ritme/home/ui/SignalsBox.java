package app.ritme.home.ui;

import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalWords;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;

/** A whole plan of signals: the three signals and whom to call; what is saved shows at once. */
class SignalsBox extends Div {

    private final SignalDesk desk;
    private final Set<Signal> open;

    /** @param open the signals whose words show at once */
    SignalsBox(SignalDesk desk, SignalWords words, Set<Signal> open) {
        this.desk = desk;
        this.open = EnumSet.copyOf(open);
        addClassNames("signals", "stack");
        show(words);
    }

    private void show(SignalWords words) {
        removeAll();
        var three = new Div();
        three.addClassName("signals-three");
        for (Signal signal : Signal.values()) {
            SignalCard card = words.card(signal);
            var details = new SignalDetails(
                    signal,
                    card,
                    () -> new SignalDialog(desk, signal, card, now -> {
                                open.add(signal);
                                show(now);
                            })
                            .open());
            details.setOpen(open.contains(signal));
            three.add(details);
        }
        add(three, new PeopleCard(words.people(), desk, this::show));
    }
}
