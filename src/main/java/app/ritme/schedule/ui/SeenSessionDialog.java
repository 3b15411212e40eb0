package app.ritme.schedule.ui;

import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.planner.CheckService.Asked;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dialog about a session that is there already, and that a colleague may change meanwhile. */
abstract class SeenSessionDialog extends SessionFormDialog {

    /** Shown by those that may be about more than the one. */
    protected final ScopeChoice scope;

    private final String what;
    private SessionDetails seen;

    /** @param what is done, as the keys of its texts name it */
    SeenSessionDialog(SessionDetails details, SessionDesk desk, String what) {
        super(
                desk,
                UI.getCurrent()
                        .getTranslation(
                                "session." + what + ".title",
                                SessionWords.title(
                                        details.data().kind(), details.data().title())),
                UI.getCurrent().getTranslation("session." + what + ".go"));
        this.what = what;
        seen = details;
        scope = new ScopeChoice(details.repeats());
    }

    @Override
    final Optional<Several> several(SessionData data) {
        return scope.several().map(meant -> {
            var one = new Wanted(seen.id(), data, seen.version());
            List<Wanted> all = desk.series().wanted(one, meant);
            return new Several(
                    all.stream()
                            .map(other -> new Asked(other.data(), Optional.of(other.session())))
                            .toList(),
                    out -> desk.series()
                            .change(
                                    one,
                                    meant,
                                    out.stream()
                                            .map(nth -> all.get(nth).session())
                                            .collect(Collectors.toSet())),
                    "repeat." + what + ".done");
        });
    }

    /** Shows it in the fields. */
    abstract void show(SessionDetails details);

    /** As it is as far as this dialog knows. */
    final SessionDetails seen() {
        return seen;
    }

    @Override
    final Optional<SessionId> session() {
        return Optional.of(seen.id());
    }

    @Override
    protected final Optional<Conflict> conflict() {
        SessionDetails now = desk.sessions().details(seen.id());
        return Optional.of(new Conflict(
                SessionWords.told(now),
                () -> {
                    seen = now;
                    show(now);
                },
                () -> seen = now));
    }
}
