package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.TeamService;
import app.ritme.schedule.ClashService;
import app.ritme.schedule.SessionService;

/**
 * What the dialogs about a session work with.
 *
 * @param changed shows anew what is behind them
 */
record SessionDesk(
        SessionService sessions,
        ClashService clashes,
        LocationService locations,
        TeamService team,
        GuestService guests,
        Runnable changed) {}
