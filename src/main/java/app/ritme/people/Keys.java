package app.ritme.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    @Query("select o.wrapped from OrganisationKey o")
    Optional<byte[]> ofOrganisation();

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into app.organisation_key (tenant_id, id, wrapped)"
                    + " values (app.current_tenant(), :id, :wrapped) on conflict (tenant_id) do nothing")
    void addOrganisation(UUID id, byte[] wrapped);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into app.person_key (tenant_id, id, person_id, wrapped)"
                            + " values (app.current_tenant(), :id, :person, :wrapped) on conflict (tenant_id, person_id) do nothing")
    void addPerson(UUID id, UUID person, byte[] wrapped);

    /** As {@link #addPerson}, several in one statement; the n-th of each belong together, bytes in hexadecimal. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into app.person_key (tenant_id, id, person_id, wrapped)"
                    + " select app.current_tenant(), cast(k.id as uuid), cast(k.person as uuid), decode(k.wrapped, 'hex')"
                    + " from unnest(cast(:ids as text[]), cast(:persons as text[]), cast(:wrapped as text[]))"
                    + " as k (id, person, wrapped) on conflict (tenant_id, person_id) do nothing")
    void addPersons(String[] ids, String[] persons, String[] wrapped);
}
