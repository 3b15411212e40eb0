package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.planner.CheckService.Asked;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Sessions that are put somewhere together.
 *
 * @param asked where each would be
 * @param write puts them there, but for those at these places in the list
 * @param done what is said then, as the key of a text names it
 */
record Several(List<Asked> asked, Function<Set<Integer>, List<Change>> write, String done) {}
