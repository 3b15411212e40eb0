package app.ritme.organisation.ui;

import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.OrganisationProfile;
import app.ritme.shared.ui.ZoneBox;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of the settings that are saved together, so that a screen can say which of them changed. */
enum Part {
    NAME(OrganisationData::name),
    ZONE(OrganisationData::zone),
    CURRENCY(OrganisationData::currency),
    ACCENT(OrganisationData::accent),
    LANGUAGE(OrganisationData::language),
    OTHERS(OrganisationData::otherLanguages);

    private final Function<OrganisationData, Object> value;

    Part(Function<OrganisationData, Object> value) {
        this.value = value;
    }

    static OrganisationData of(OrganisationProfile profile) {
        return new OrganisationData(
                profile.name(),
                profile.zone(),
                profile.language(),
                profile.otherLanguages(),
                profile.currency(),
                profile.accent());
    }

    static List<Part> differing(OrganisationData one, OrganisationData other) {
        return Stream.of(values()).filter(part -> part.differs(one, other)).toList();
    }

    /** What I changed, and for the rest what others saved meanwhile. */
    static OrganisationData merged(OrganisationData before, OrganisationData mine, OrganisationData theirs) {
        return new OrganisationData(
                NAME.pick(before, mine, theirs).name(),
                ZONE.pick(before, mine, theirs).zone(),
                LANGUAGE.pick(before, mine, theirs).language(),
                OTHERS.pick(before, mine, theirs).otherLanguages(),
                CURRENCY.pick(before, mine, theirs).currency(),
                ACCENT.pick(before, mine, theirs).accent());
    }

    /** How this part is called. */
    String word() {
        return text("settings.part." + name().toLowerCase(Locale.ROOT));
    }

    /** How its value reads. */
    String shown(OrganisationData data) {
        return switch (this) {
            case NAME -> data.name();
            case ZONE -> ZoneBox.place(data.zone());
            case CURRENCY -> data.currency().getCurrencyCode();
            case ACCENT -> data.accent().hex();
            case LANGUAGE -> text("shell.language." + data.language().code());
            case OTHERS -> text(data.otherLanguages() ? "settings.others.yes" : "settings.others.no");
        };
    }

    private OrganisationData pick(OrganisationData before, OrganisationData mine, OrganisationData theirs) {
        return differs(before, mine) ? mine : theirs;
    }

    private boolean differs(OrganisationData one, OrganisationData other) {
        return !value.apply(one).equals(value.apply(other));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
