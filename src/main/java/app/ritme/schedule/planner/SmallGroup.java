package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;

/**
 * A group that fewer come to than its program wants, and about which it is time to decide.
 *
 * @param least as its program wants
 */
public record SmallGroup(SessionId session, BlockKind kind, LocalizedText title, When when, int guests, int least) {}
