package app.ritme.organisation;

import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How a house speaks, counts and looks; one row per organisation. */
@Entity
class OrganisationSettings {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String language;
    private boolean otherLanguages = true;
    private String currency;
    private String accent = Accent.DEFAULT.hex();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationSettings() {}

    OrganisationSettings(Language language, Currency currency) {
        this.language = language.code();
        this.currency = currency.getCurrencyCode();
    }

    void speak(Language houseLanguage, boolean alsoOthers) {
        this.language = houseLanguage.code();
        this.otherLanguages = alsoOthers;
    }

    void countIn(Currency money) {
        this.currency = money.getCurrencyCode();
    }

    /** @throws Refusal when text in or on this colour could not be read by everyone */
    void paint(Accent colour) {
        if (!colour.readable()) {
            throw new Refusal(
                    "error.accent.contrast", colour.darkenedToReadable().hex());
        }
        this.accent = colour.hex();
    }

    Language language() {
        return Language.ofCode(language);
    }

    boolean otherLanguages() {
        return otherLanguages;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Accent accent() {
        return new Accent(accent);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
