package app.ritme.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Wrapped keys. Of two who make the same key at once, the first one's stays. */
interface Keys extends Repository<PersonKey, UUID> {

    /** A person's key, and the organisation's that wraps it. */
    record Wrapped(UUID person, byte[] personKey, byte[] organisationKey) {}

    @Query("select new app.ritme.people.Keys$Wrapped(p.personId, p.wrapped, o.wrapped)"
            + " from PersonKey p cross join OrganisationKey o where p.personId in :persons")
    List<Wrapped> of(Set<UUID> persons);

    /** The keys of somebody about whom something is being written, and the id of the house's key that wraps theirs. */
    interface Held {
        UUID getPerson();

        byte[] getPersonKey();

        byte[] getOrganisationKey();

        @Nullable
        Integer getUnder();
    }

    /** As {@link #of}, and held until the transaction ends. */
    @Query(
            nativeQuery = true,
            value =
                    "select p.person_id as \"person\", p.wrapped as \"personKey\", o.wrapped as \"organisationKey\", p.under as \"under\""
                            + " from app.person_key p join app.organisation_key o on o.tenant_id = p.tenant_id"
                            + " where p.person_id in (:persons) for share of p")
    List<Held> hold(Set<UUID> persons);

    /** The house's key, held until the transaction ends. */
    @Query(nativeQuery = true, value = "select o.wrapped from app.organisation_key o for share")
    Optional<byte[]> holdOrganisation();

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into app.organisation_key (tenant_id, id, wrapped)"
                    + " values (app.current_tenant(), :id, :wrapped) on conflict (tenant_id) do nothing")
    void addOrganisation(UUID id, byte[] wrapped);

    /** Several in one statement; the n-th of each belong together, bytes in hexadecimal. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into app.person_key (tenant_id, id, person_id, wrapped, under)"
                    + " select app.current_tenant(), cast(k.id as uuid), cast(k.person as uuid), decode(k.wrapped, 'hex'), :under"
                    + " from unnest(cast(:ids as text[]), cast(:persons as text[]), cast(:wrapped as text[]))"
                    + " as k (id, person, wrapped) on conflict (tenant_id, person_id) do nothing")
    void addPersons(String[] ids, String[] persons, String[] wrapped, int under);
}
