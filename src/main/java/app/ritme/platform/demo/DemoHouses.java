package app.ritme.platform.demo;

import app.ritme.account.AccountId;
import app.ritme.account.AccountPrincipal;
import app.ritme.account.FoundingRequest;
import app.ritme.account.HouseDirectory;
import app.ritme.account.ProvenAddressService;
import app.ritme.organisation.NewOrganisation;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.people.Founding;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.shared.Slug;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Founds houses of the demo the way a sign-up does, and speaks as the people in them. */
@Component
@Profile("demo")
class DemoHouses {

    private final OrganisationRegistry registry;
    private final ProvenAddressService accounts;
    private final Founding founding;
    private final HouseDirectory directory;

    DemoHouses(
            OrganisationRegistry registry, ProvenAddressService accounts, Founding founding, HouseDirectory directory) {
        this.registry = registry;
        this.accounts = accounts;
        this.founding = founding;
        this.directory = directory;
    }

    /** A founded house and its first manager. */
    record Founded(UUID tenant, AccountId manager) {}

    Founded found(String slug, String name, ZoneId zone, String currency, String location, DemoCast.Worker manager) {
        OrganisationId house = registry.reserve(new NewOrganisation(new Slug(slug), name, zone));
        registry.confirm(house);
        AccountId founder = account(house.value(), manager.givenName(), manager.familyName(), slug);
        var request = new FoundingRequest(
                founder,
                manager.givenName() + " " + manager.familyName(),
                address(manager.givenName(), slug),
                Language.NL,
                Currency.getInstance(currency),
                location,
                zone);
        Tenancy.run(Context.job(house.value()), () -> {
            founding.found(request);
            registry.activate();
            directory.offer(founder, Role.MANAGER);
        });
        return new Founded(house.value(), founder);
    }

    /** The account of a demo address, made when there is none. */
    AccountId account(UUID tenant, String givenName, String familyName, String domain) {
        return Tenancy.call(
                Context.link(tenant),
                () -> accounts.account(
                        address(givenName, domain),
                        givenName + " " + familyName,
                        Language.NL,
                        Optional.of(DemoCast.PASSWORD)));
    }

    /** {@code anna@bosrust.example}: a domain that can never receive mail (RFC 2606). */
    static EmailAddress address(String givenName, String domain) {
        return EmailAddress.of(Slug.suggest(givenName) + "@" + domain + ".example");
    }

    /** Does something as this account in this house. */
    static void as(UUID tenant, AccountId account, Runnable work) {
        var principal = new AccountPrincipal(account, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        try {
            Tenancy.run(Context.account(tenant, account.value()), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
