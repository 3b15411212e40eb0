package app.ritme.organisation;

import app.ritme.shared.Anyone;
import app.ritme.shared.Ids;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Slug;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes what the directory knows. What changes an existing organisation takes no id: it is always the bound one. */
@Service
@SystemOnly
@PlatformTransaction
public class OrganisationRegistry {

    /** How long an address waits for its confirmation before somebody else may have it. */
    private static final Duration RESERVED = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationRegistry(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Holds an address for a new organisation until it is confirmed.
     *
     * @throws Refusal when another organisation has, had or waits for this address
     */
    @Anyone
    public OrganisationId reserve(NewOrganisation wanted) {
        releaseUnconfirmed(wanted.slug());
        UUID id = Ids.next();
        try {
            jdbc.sql("insert into platform.organisation (id, slug, name, zone, state, created_at)"
                            + " values (:id, :slug, :name, :zone, 'PENDING', :now)")
                    .param("id", id)
                    .param("slug", wanted.slug().value())
                    .param("name", wanted.name())
                    .param("zone", wanted.zone().getId())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("error.slug.taken");
        }
        refuseFormer(wanted.slug());
        return new OrganisationId(id);
    }

    /**
     * The person behind the sign-up proved their address. Only ever moves a reservation on.
     *
     * @throws NotFoundException when nothing waits under this id
     */
    @Anyone
    public void confirm(OrganisationId id) {
        int moved = jdbc.sql("update platform.organisation set state = 'FOUNDING' where id = :id and state = 'PENDING'")
                .param("id", id.value())
                .update();
        if (moved == 0) {
            throw new NotFoundException();
        }
    }

    /** The bound organisation has its first manager and opens. */
    public void activate() {
        jdbc.sql("update platform.organisation set state = 'ACTIVE' where id = :id and state = 'FOUNDING'")
                .param("id", Tenancy.current().tenant())
                .update();
    }

    /** The bound organisation is over and opens to nobody. Its subscription has to be over first, so only billing calls it. */
    public void end() {
        jdbc.sql("update platform.organisation set state = 'ENDED' where id = :id and state = 'ACTIVE'")
                .param("id", Tenancy.current().tenant())
                .update();
    }

    /** Gives the bound organisation another name or time zone. */
    @Managers
    public void describe(String name, ZoneId zone) {
        jdbc.sql("update platform.organisation set name = :name, zone = :zone where id = :id")
                .param("name", name)
                .param("zone", zone.getId())
                .param("id", Tenancy.current().tenant())
                .update();
    }

    /**
     * Gives the bound organisation another address. The old one goes on leading here and is never given away.
     *
     * @throws Refusal when another organisation has or had this address
     */
    @Managers
    public void move(Slug slug) {
        UUID id = Tenancy.current().tenant();
        String before = jdbc.sql("select slug from platform.organisation where id = :id for update")
                .param("id", id)
                .query(String.class)
                .single();
        if (before.equals(slug.value())) {
            return;
        }
        jdbc.sql("delete from platform.former_slug where slug = :slug and organisation_id = :id")
                .param("slug", slug.value())
                .param("id", id)
                .update();
        try {
            jdbc.sql("update platform.organisation set slug = :slug where id = :id")
                    .param("slug", slug.value())
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("error.slug.taken");
        }
        refuseFormer(slug);
        jdbc.sql("insert into platform.former_slug (slug, organisation_id) values (:before, :id)")
                .param("before", before)
                .param("id", id)
                .update();
    }

    /** After the address is written, so that one given up in the very same moment is seen. */
    private void refuseFormer(Slug slug) {
        boolean former = jdbc.sql("select exists (select from platform.former_slug where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
        if (former) {
            throw new Refusal("error.slug.taken");
        }
    }

    private void releaseUnconfirmed(Slug slug) {
        Timestamp before = Timestamp.from(clock.instant().minus(RESERVED));
        jdbc.sql("delete from platform.founding where organisation_id in (select id from platform.organisation"
                        + " where slug = :slug and state = 'PENDING' and created_at < :before)")
                .param("slug", slug.value())
                .param("before", before)
                .update();
        jdbc.sql("delete from platform.organisation where slug = :slug and state = 'PENDING' and created_at < :before")
                .param("slug", slug.value())
                .param("before", before)
                .update();
    }
}
