package app.ritme.schedule.ui;

import app.ritme.organisation.LocationService;
import app.ritme.people.GuestService;
import app.ritme.people.TeamService;
import app.ritme.schedule.ClashService;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.planner.CheckService;

/**
 * What the dialogs about a session work with.
 *
 * @param changed shows anew what is behind them
 */
record SessionDesk(
        SessionService sessions,
        ClashService clashes,
        CheckService checks,
        LocationService locations,
        TeamService team,
        GuestService guests,
        Runnable changed) {}
