package app.ritme.people.ui;

import app.ritme.people.MemberState;
import app.ritme.people.OpenInvitation;
import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.people.TeamRow;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of the team, each a line that opens their card: role, how far they are, what they can. */
class TeamRows extends Rows {

    private final Clock clock;

    TeamRows(Clock clock) {
        this.clock = clock;
    }

    void person(TeamRow row, List<SkillRow> skills, @Nullable OpenInvitation invitation) {
        var initials = new Initials(row.fullName());
        if (row.state() != MemberState.ACTIVE) {
            initials.away();
        }
        var line = new Anchor(
                PeopleNavigation.member(new PersonId(row.person())),
                new PersonLine(initials, new Span(row.fullName()), words(row, invitation)));
        line.addClassName("row-link");
        var badges = new Div();
        badges.addClassNames("btns", "badges");
        skills.forEach(skill -> badges.add(Badges.plain(skill.name())));
        row(line, badges).setTestId("person-" + row.fullName());
    }

    private String words(TeamRow row, @Nullable OpenInvitation invitation) {
        var role = RoleSelect.word(row.role());
        if (row.state() == MemberState.INVITED) {
            return role + " · " + InvitationWords.of(invitation, clock, Formats.here());
        }
        return row.billing() ? role + " · " + getTranslation("person.billing.word") : role;
    }
}
