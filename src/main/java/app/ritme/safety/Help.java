package app.ritme.safety;

import app.ritme.safety.duty.OnDuty;
import java.util.List;

/**
 * What help there is for a guest now.
 *
 * @param open alerts of the guest that are not over, the latest first
 * @param onDuty who is there; nobody outside of staffed hours
 */
public record Help(List<OpenHelp> open, List<OnDuty> onDuty, HouseSafety house) {}
