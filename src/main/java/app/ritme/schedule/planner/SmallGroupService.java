package app.ritme.schedule.planner;

import app.ritme.schedule.GroupSizes;
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
     * decided. In two statements.
     */
    public List<SmallGroup> toDecide() {
        Limits limits = rules.limits();
        if (!limits.holds(Rule.GROUP_SIZE)) {
            return List.of();
        }
        Instant now = clock.instant();
        return groups.between(now, now.plus(Duration.ofHours(limits.of(Rule.GROUP_SIZE)))).stream()
                .filter(group -> !group.pinned() && group.guests() < group.least())
                .map(group -> new SmallGroup(
                        group.session(), group.kind(), group.title(), group.when(), group.guests(), group.least()))
                .toList();
    }
}
