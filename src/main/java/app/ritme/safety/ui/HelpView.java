package app.ritme.safety.ui;

import app.ritme.home.ui.HomeNavigation;
import app.ritme.safety.AlertNews;
import app.ritme.safety.Help;
import app.ritme.safety.HelpService;
import app.ritme.safety.OpenHelp;
import app.ritme.safety.Reason;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.AtHand;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Help for a guest: who is there, whom to call, and one button that works once. */
@Route(value = "help", layout = HouseLayout.class)
@AtHand(title = "nav.help", order = 10, icon = "bell")
@RolesAllowed("GUEST")
class HelpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final HelpService help;
    private final Div content = new Div();

    HelpView(HelpService help, AlertNews news) {
        this.help = help;
        content.addClassName("stack");
        content.getElement().setAttribute("aria-live", "polite");
        addClassNames("guest-view", "help");
        add(new PageHeader(getTranslation("help.title"), getTranslation("help.text")), content);
        LiveAlerts.keep(this, news, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        Help now = help.help(CurrentHouse.get().zone());
        var numbers = new NumbersCard(now.house().numbers(), number -> Stream.of());
        boolean asked = now.open().stream().anyMatch(open -> open.reason() == Reason.HELP);
        content.removeAll();
        now.open().forEach(open -> content.add(state(open, now)));
        if (now.onDuty().isEmpty()) {
            content.add(nobody(), numbers);
        }
        if (!asked) {
            content.add(ask(now));
        }
        if (!now.onDuty().isEmpty()) {
            content.add(numbers);
        }
        content.add(signals(), new RulesCard(getTranslation("help.rules.who")), earlier());
    }

    /** Who is told, before anything is pressed. */
    private CardBox ask(Help now) {
        boolean somebody = !now.onDuty().isEmpty();
        var press = new Button(getTranslation(somebody ? "help.press" : "help.press.nobody"), event -> confirm(now));
        press.addThemeVariants(ButtonVariant.PRIMARY);
        press.addClassName("wide");
        press.setTestId("press-help");
        var words = new Paragraph(
                somebody
                        ? getTranslation(
                                now.onDuty().size() == 1 ? "help.there.one" : "help.there",
                                SafetyWords.names(now.onDuty()))
                        : absent(now, "help.later"));
        var card = new CardBox(words, press);
        return somebody ? card.tint() : card;
    }

    private void confirm(Help now) {
        boolean somebody = !now.onDuty().isEmpty();
        String text = somebody
                ? getTranslation(
                        "help.confirm.text",
                        now.onDuty().getFirst().givenName(),
                        now.house().patience())
                : absent(now, "help.confirm.nobody");
        Confirm.ask(
                getTranslation("help.confirm.title"),
                text,
                getTranslation(somebody ? "help.confirm.go" : "help.press.nobody"),
                () -> {
                    help.press();
                    show();
                });
    }

    /** Who is told when nobody is on duty: the clinician at once, or else as that key says. */
    private String absent(Help now, String key) {
        return now.house()
                .clinician()
                .map(clinician -> getTranslation("help.clinician", clinician.name()))
                .orElseGet(() -> getTranslation(key));
    }

    private CardBox nobody() {
        var card = new CardBox(
                Icons.MOON, getTranslation("help.nobody"), new Paragraph(getTranslation("help.nobody.text")));
        card.setTestId("nobody");
        return card.tint();
    }

    /** What happens with what was asked. */
    private CardBox state(OpenHelp open, Help now) {
        String since = getTranslation(
                "help.since", SafetyWords.toGuest(open.reason()), Formats.here().moment(open.raisedAt()));
        var reason = new Paragraph(since);
        reason.addClassName("soft");
        var state = new Paragraph(comes(open, now));
        state.addClassName("strong");
        var card = new CardBox(state, reason).tint();
        card.setTestId("help-open");
        return card;
    }

    private String comes(OpenHelp open, Help now) {
        return open.taker()
                .map(name -> getTranslation("help.taken", name))
                .or(() -> open.called()
                        .map(name ->
                                getTranslation("help.called", name, now.house().patience())))
                .orElseGet(() -> getTranslation("help.waits"));
    }

    /** Their own words are nearer than ours. */
    private Component signals() {
        var link = new Anchor(HomeNavigation.signals(), Icons.FLAG.create(), new Span(getTranslation("help.signals")));
        link.addClassNames("button", "wide");
        link.setTestId("to-signals");
        return link;
    }

    private Component earlier() {
        var link = new Anchor(SafetyNavigation.earlier(), getTranslation("help.earlier"));
        link.addClassName("link");
        link.setTestId("to-earlier");
        return new Paragraph(link);
    }
}
