package app.ritme.operator.ui;

import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.OrganisationState;
import app.ritme.shared.Slug;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the operator's pages call things; times are those of no house, so in UTC. */
final class OperatorWords {

    private OperatorWords() {}

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static String of(String family, Enum<?> value) {
        return of(family, value.name());
    }

    static String of(String family, String value) {
        return text(family + "." + value.toLowerCase(Locale.ROOT));
    }

    static String plan(PlanKey plan) {
        return of("billing.plan", plan);
    }

    static String standing(@Nullable PlanKey plan, Phase phase) {
        String word = of("operator.phase", phase);
        return plan == null ? word : plan(plan) + " · " + word;
    }

    static String moment(Instant moment) {
        return Formats.here().moment(moment) + " UTC";
    }

    static String day(Instant moment) {
        return Formats.here().dayAndYear(moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    static Badge state(OrganisationState state) {
        String word = of("operator.state", state);
        return state == OrganisationState.ACTIVE ? Badges.good(word) : Badges.plain(word);
    }

    /** The way to the page about a house. */
    static RouterLink link(String text, Slug slug) {
        var link = new RouterLink(
                text, OperatorHouseView.class, new RouteParameters(OperatorHouseView.SLUG, slug.value()));
        link.getElement().setAttribute("data-testid", "to-" + slug);
        return link;
    }

    static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassName("soft");
        return words;
    }
}
