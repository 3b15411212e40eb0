package app.ritme.schedule.planner;

import app.ritme.schedule.GroupSizes;
import app.ritme.schedule.GroupSizes.Size;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says in time which groups are too small, for somebody to decide; by itself none falls out. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SmallGroupService {

    private static final Duration LONGEST =
            Duration.ofHours(Rule.GROUP_SIZE.unit().most());

    private final GroupSizes groups;
    private final RuleService rules;
    private final Clock clock;

    SmallGroupService(GroupSizes groups, RuleService rules, Clock clock) {
        this.groups = groups;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Those that begin within the hours in which the house wants to decide, the first first; what somebody pinned is
     * decided. One statement where no group is small, else two.
     */
    public List<SmallGroup> toDecide() {
        Instant now = clock.instant();
        List<Size> small = groups.between(now, now.plus(LONGEST)).stream()
                .filter(group -> !group.pinned() && group.guests() < group.least())
                .toList();
        return small.isEmpty() ? List.of() : within(rules.limits(), now, small);
    }

    private static List<SmallGroup> within(Limits limits, Instant now, List<Size> small) {
        if (!limits.holds(Rule.GROUP_SIZE)) {
            return List.of();
        }
        Instant until = now.plus(Duration.ofHours(limits.of(Rule.GROUP_SIZE)));
        return small.stream()
                .filter(group -> !group.when().startsAt().isAfter(until))
                .map(group -> new SmallGroup(
                        group.session(), group.kind(), group.title(), group.when(), group.guests(), group.least()))
                .toList();
    }
}
