package app.ritme.outcome.ui;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.outcome.compass.AskedCompass;
import app.ritme.outcome.compass.AskedCompassService;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.SignPage;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumMap;
import java.util.Map;

/** Behind the link of a mail that asks a guest again: six taps without signing in, and the way to stop the mails. */
@Route(value = "o/:org/compass/:token", autoLayout = false)
@AnonymousAllowed
class AskedCompassView extends SignPage implements BeforeEnterObserver {

    private final OrganisationDirectory directory;
    private final AskedCompassService service;
    private final Map<CompassResult, Integer> ratings = new EnumMap<>(CompassResult.class);

    AskedCompassView(OrganisationDirectory directory, AskedCompassService service) {
        super("compass.ask");
        this.directory = directory;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        OrganisationEntry house = directory
                .findOpen(event.getRouteParameters().get("org").orElse(""))
                .orElseThrow(NotFoundException::new);
        show(house, secret);
    }

    private void show(OrganisationEntry house, Secret secret) {
        Tenancy.run(Context.link(house.id().value()), () -> {
            AskedCompass asked = service.open(secret);
            show(asked.answered() ? thanks(house, asked) : form(house, secret, asked), mails(house, secret, asked));
        });
    }

    private Component thanks(OrganisationEntry house, AskedCompass asked) {
        var own = new Anchor("/o/" + house.slug() + "/compass", getTranslation("asked.own"));
        own.addClassName("link");
        own.setRouterIgnore(true);
        var thanks = Note.good(
                getTranslation("asked.thanks", asked.givenName()), getTranslation("asked.thanks.text", house.name()));
        thanks.setTestId("asked-thanks");
        return thanks.withActions(own);
    }

    private Component form(OrganisationEntry house, Secret secret, AskedCompass asked) {
        var form = new CompassForm(result -> ratings.getOrDefault(result, 0), ratings::put);
        form.addComponentAsFirst(
                words("asked.text", asked.givenName(), CompassWords.moment(asked.moment()), house.name()));
        form.add(CompassForm.finish(() -> attempt(house, secret, () -> service.answer(secret, ratings))));
        return form;
    }

    private Component mails(OrganisationEntry house, Secret secret, AskedCompass asked) {
        return asked.stopped()
                ? Note.plain(getTranslation("asked.stopped"))
                        .withActions(button("asked.resume", house, secret, () -> service.resume(secret)))
                : button("asked.stop", house, secret, () -> service.stop(secret));
    }

    private Button button(String key, OrganisationEntry house, Secret secret, Runnable change) {
        var button = new Button(getTranslation(key), event -> attempt(house, secret, change));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId(key.replace('.', '-'));
        return button;
    }

    /** What was chosen stays chosen, whatever comes of it. */
    private void attempt(OrganisationEntry house, Secret secret, Runnable change) {
        try {
            Tenancy.run(Context.link(house.id().value()), change);
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        show(house, secret);
    }
}
