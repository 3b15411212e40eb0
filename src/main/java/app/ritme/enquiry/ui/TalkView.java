package app.ritme.enquiry.ui;

import app.ritme.enquiry.FreeTime;
import app.ritme.enquiry.PlannedTalk;
import app.ritme.enquiry.PublicPageService;
import app.ritme.enquiry.Talk;
import app.ritme.enquiry.TalkService;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Behind the mailed link of an enquiry: when the talk could be, one tap to plan it, and the same to move or cancel it.
 * Opening it changes nothing, because programs that look at mails follow links but press no buttons.
 */
@Route(value = "o/:org/talk/:token", autoLayout = false)
@AnonymousAllowed
class TalkView extends HousePage implements BeforeEnterObserver {

    private final OrganisationDirectory directory;
    private final TalkService talks;
    private final Clock clock;

    TalkView(OrganisationDirectory directory, PublicPageService pages, TalkService talks, Clock clock) {
        super(pages);
        this.directory = directory;
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        directory
                .findOpen(event.getRouteParameters().get("org").orElse(""))
                .ifPresentOrElse(house -> show(house, secret), () -> {
                    throw new NotFoundException();
                });
    }

    private void show(OrganisationEntry house, Secret secret, Component... news) {
        Tenancy.run(Context.link(house.id().value()), () -> {
            Talk talk = talks.open(secret);
            dress(house, talks.face());
            tell(content(house, secret, talk, List.of(news)).toArray(Component[]::new));
        });
    }

    private List<Component> content(OrganisationEntry house, Secret secret, Talk talk, List<Component> news) {
        var content = new ArrayList<Component>();
        content.add(new H1(getTranslation("talk.hello", talk.givenName())));
        content.addAll(news);
        var formats = new Formats(getLocale(), talk.zone());
        talk.planned()
                .ifPresentOrElse(
                        planned -> content.add(planned(house, secret, talk, planned, formats)),
                        () -> content.add(
                                new Paragraph(getTranslation("talk.choose", talk.minutes(), talk.edition()))));
        if (!talk.isOver(clock.instant())) {
            content.add(new TimeList(talk, formats, time -> plan(house, secret, time)));
        }
        return content;
    }

    private Note planned(OrganisationEntry house, Secret secret, Talk talk, PlannedTalk planned, Formats formats) {
        ZonedDateTime begins = planned.startsAt().atZone(talk.zone());
        String when = getTranslation(
                "talk.planned.when",
                formats.longDay(begins.toLocalDate()),
                formats.time(begins.toLocalTime()),
                talk.hostName());
        var note = Note.good(getTranslation("talk.planned"), when);
        note.setTestId("talk-planned");
        if (planned.hasBegun(clock.instant())) {
            return note;
        }
        var cancel = new Button(
                getTranslation("talk.cancel"),
                event -> Confirm.ask(
                        getTranslation("talk.cancel.title"),
                        getTranslation("talk.cancel.text"),
                        getTranslation("talk.cancel"),
                        () -> cancel(house, secret)));
        cancel.setTestId("talk-cancel");
        return note.withActions(cancel);
    }

    private void plan(OrganisationEntry house, Secret secret, FreeTime time) {
        attempt(house, secret, () -> talks.plan(secret, time));
    }

    private void cancel(OrganisationEntry house, Secret secret) {
        attempt(house, secret, () -> talks.cancel(secret));
    }

    /** Whatever came of it, the page shows what is so now. */
    private void attempt(OrganisationEntry house, Secret secret, Runnable change) {
        try {
            Tenancy.run(Context.link(house.id().value()), change);
            show(house, secret);
        } catch (Refusal refusal) {
            String key = refusal.key().equals("error.session.taken") ? "error.talk.taken" : refusal.key();
            var note = Note.care("", getTranslation(key, refusal.arguments()));
            note.setTestId("talk-refused");
            show(house, secret, note.announced());
        }
    }
}
