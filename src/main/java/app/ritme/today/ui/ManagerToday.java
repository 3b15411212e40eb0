package app.ritme.today.ui;

import app.ritme.people.MemberState;
import app.ritme.people.OpenInvitation;
import app.ritme.people.PeopleFigures;
import app.ritme.people.TeamRow;
import app.ritme.people.TeamService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Greeting;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A manager's day: how many people there are, what to do first, who has not answered, who works here. */
class ManagerToday extends Div {

    private final CurrentHouse house;

    ManagerToday(CurrentHouse house, LocalDateTime now, TeamService team, long rooms) {
        this.house = house;
        PeopleFigures figures = team.figures();
        var head = new PageHeader(
                        Greeting.to(house.givenName(), now.toLocalTime()),
                        Formats.here().longDay(now.toLocalDate()))
                .withTrees();
        var main = new Div(steps(figures, rooms), team(team.team()));
        main.addClassName("stack");
        var side = new Div(waiting(team.openInvitations().values()));
        side.addClassName("stack");
        var columns = new Div(main, side);
        columns.addClassNames("cols", "cols-main");
        add(head, stats(figures, rooms), columns);
    }

    private Div stats(PeopleFigures figures, long rooms) {
        var cards = new Div(
                stat(
                        Icons.PEOPLE,
                        "guests",
                        "guests",
                        figures.guests(),
                        getTranslation("today.manager.guests.access", figures.guestsWithAccess())),
                stat(Icons.GROUP, "team", "team", figures.team(), getTranslation("today.manager.team.text")),
                stat(Icons.MAIL, "invited", "team", figures.invited(), getTranslation("today.manager.invited.text")),
                stat(Icons.DOOR, "rooms", "settings", rooms, getTranslation("today.manager.rooms.text")));
        cards.addClassNames("cols", "cols-4");
        return cards;
    }

    private Anchor stat(Icons icon, String what, String page, long count, String text) {
        var label = new Div(icon.create(), new Span(getTranslation("today.manager." + what)));
        label.addClassName("stat-label");
        var figure = new Div(Formats.here().number(count));
        figure.addClassName("stat-figure");
        var hint = new Div(text);
        hint.addClassName("soft");
        var card = new Anchor("o/" + house.slug() + "/" + page, label, figure, hint);
        card.addClassNames("card", "stat");
        return card;
    }

    private CardBox steps(PeopleFigures figures, long rooms) {
        var rows = new Rows();
        step(rows, "rooms", "settings", rooms > 0);
        step(rows, "team", "team", figures.team() > 1);
        step(rows, "guests", "guests", figures.guests() > 0);
        boolean allDone = rows.getChildren().findAny().isEmpty();
        var card = new CardBox(Icons.FLAG, getTranslation(allDone ? "today.manager.ready" : "today.manager.steps"));
        card.add(
                allDone
                        ? new EmptyState(
                                Icons.CHECK,
                                getTranslation("today.manager.ready.title"),
                                getTranslation("today.manager.ready.text"))
                        : rows);
        return card;
    }

    /** Only what is still to do: a list of ticks would count what was missed. */
    private void step(Rows rows, String what, String page, boolean done) {
        if (!done) {
            var title = new Span(getTranslation("today.step." + what));
            title.addClassName("strong");
            var text = new Span(getTranslation("today.step." + what + ".text"));
            text.addClassName("soft");
            rows.row(
                    new Div(new Div(title), new Div(text)),
                    HouseLink.to(house, page, getTranslation("today.step." + what + ".go")));
        }
    }

    private CardBox waiting(Collection<OpenInvitation> open) {
        var card = new CardBox(Icons.MAIL, getTranslation("today.manager.waiting"));
        if (open.isEmpty()) {
            var nobody = new Span(getTranslation("today.manager.waiting.none"));
            nobody.addClassName("soft");
            card.add(nobody);
            return card;
        }
        var rows = new Rows();
        open.stream()
                .sorted((one, other) -> one.expiresAt().compareTo(other.expiresAt()))
                .limit(5)
                .forEach(invitation -> rows.row(new PersonLine(
                        invitation.email(),
                        getTranslation(
                                "today.manager.waiting.until", Formats.here().moment(invitation.expiresAt())))));
        card.add(rows);
        return card;
    }

    private CardBox team(List<TeamRow> team) {
        var rows = new Rows();
        team.stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .forEach(member -> rows.row(new PersonLine(
                        member.fullName(),
                        getTranslation("shell.role." + member.role().name().toLowerCase(Locale.ROOT)))));
        rows.addClassName("two-columns");
        return new CardBox(Icons.GROUP, getTranslation("today.manager.team"), rows)
                .withAction(HouseLink.to(house, "team", getTranslation("today.manager.team.all")));
    }
}
