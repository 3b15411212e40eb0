package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.TeamService;
import app.ritme.schedule.Change;
import app.ritme.schedule.ClashService;
import app.ritme.schedule.SeriesService;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.openings.OpeningService;
import app.ritme.schedule.planner.CheckService;
import app.ritme.schedule.waiting.WaitingService;
import java.util.List;

/**
 * What the dialogs about a session work with.
 *
 * @param history what was done, to be taken back
 * @param changed shows anew what is behind them
 */
record SessionDesk(
        SessionService sessions,
        SeriesService series,
        WaitingService waiting,
        ClashService clashes,
        CheckService checks,
        OpeningService openings,
        LocationService locations,
        TeamService team,
        GuestService guests,
        History history,
        Runnable changed) {

    /** Remembers what was done and shows it. */
    void did(Change change) {
        did(List.of(change));
    }

    /** As {@link #did(Change)}, several as one step. */
    void did(List<Change> step) {
        history.did(step);
        changed.run();
        FilledPlaces.tell(step, sessions);
    }
}
