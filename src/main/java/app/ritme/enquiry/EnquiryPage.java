package app.ritme.enquiry;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Whether the house shows itself to everybody, and how its introduction talks are; one row per organisation. */
@Entity
class EnquiryPage {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private boolean open;
    private int minutes;
    private int daysAhead;

    @Version
    private @Nullable Long version;

    protected EnquiryPage() {}

    EnquiryPage(PageSettings settings) {
        become(settings);
    }

    /** @throws Refusal when no talk is that short or long, or nobody plans that far ahead */
    final void become(PageSettings settings) {
        if (settings.minutes() < PageSettings.SHORTEST || settings.minutes() > PageSettings.LONGEST) {
            throw new Refusal("error.session.length", PageSettings.SHORTEST, PageSettings.LONGEST);
        }
        if (settings.daysAhead() < 1 || settings.daysAhead() > PageSettings.FARTHEST) {
            throw new Refusal("error.enquiry.ahead", PageSettings.FARTHEST);
        }
        this.open = settings.open();
        this.minutes = settings.minutes();
        this.daysAhead = settings.daysAhead();
    }

    boolean isOpen() {
        return open;
    }

    int minutes() {
        return minutes;
    }

    int daysAhead() {
        return daysAhead;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
