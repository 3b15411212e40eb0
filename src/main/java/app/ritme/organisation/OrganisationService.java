package app.ritme.organisation;

import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound organisation: how it is called, speaks, counts and looks. */
@Service
@Members
@Transactional(readOnly = true)
public class OrganisationService {

    private final OrganisationSettingsRepository settings;
    private final OrganisationLogoRepository logos;
    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final EntityManager entities;
    private final Clock clock;

    OrganisationService(
            OrganisationSettingsRepository settings,
            OrganisationLogoRepository logos,
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            EntityManager entities,
            Clock clock) {
        this.settings = settings;
        this.logos = logos;
        this.directory = directory;
        this.registry = registry;
        this.entities = entities;
        this.clock = clock;
    }

    public OrganisationProfile profile() {
        OrganisationEntry entry =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        OwnSettings own = settings.withLogo().orElseThrow(NotFoundException::new);
        OrganisationSettings chosen = own.settings();
        return new OrganisationProfile(
                entry.name(),
                entry.slug().value(),
                entry.zone(),
                chosen.language(),
                chosen.otherLanguages(),
                chosen.currency(),
                chosen.accent(),
                own.hasLogo(),
                chosen.version());
    }

    /**
     * Changes all of it at once.
     *
     * @param version of the profile the change was made on
     * @throws Refusal when the name is empty or the colour cannot be read
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Managers
    @Transactional
    public void change(OrganisationData data, long version) {
        if (data.name().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        OrganisationSettings own = own();
        if (own.version() != version) {
            throw new ObjectOptimisticLockingFailureException(OrganisationSettings.class, "settings");
        }
        own.speak(data.language(), data.otherLanguages());
        own.countIn(data.currency());
        own.paint(data.accent());
        settings.saveAndFlush(own);
        // Name and zone live elsewhere: whoever read the profile before must notice a change of those, too; now, before
        // they are written in a transaction of their own.
        entities.lock(own, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        registry.describe(data.name().strip(), data.zone());
    }

    /** The part of the profile that every page needs, in one statement. */
    public OrganisationLook look() {
        return settings.look().orElseThrow(NotFoundException::new);
    }

    /** The logo as PNG, square. */
    public Optional<byte[]> logo() {
        return logos.ofThisOrganisation().map(OrganisationLogo::png);
    }

    /** @throws Refusal when the upload is too large or no picture we can read */
    @Managers
    @Transactional
    public void changeLogo(byte[] uploaded) {
        LogoImage image = LogoImage.of(uploaded);
        logos.ofThisOrganisation()
                .ifPresentOrElse(
                        logo -> logo.replace(image, clock.instant()),
                        () -> logos.save(new OrganisationLogo(image, clock.instant())));
    }

    @Managers
    @Transactional
    public void removeLogo() {
        logos.ofThisOrganisation().ifPresent(logos::delete);
    }

    /** Gives a new organisation its settings; asked again, it keeps what it has. */
    @SystemOnly
    @Transactional
    public void begin(OrganisationBeginning beginning) {
        if (settings.ofThisOrganisation().isEmpty()) {
            settings.save(new OrganisationSettings(beginning.language(), beginning.currency()));
        }
    }

    private OrganisationSettings own() {
        return settings.ofThisOrganisation().orElseThrow(NotFoundException::new);
    }
}
