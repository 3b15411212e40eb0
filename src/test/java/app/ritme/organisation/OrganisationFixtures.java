package app.ritme.organisation;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import app.ritme.RitmeTest;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.shared.Ids;
import app.ritme.shared.Standing;
import app.ritme.shared.Tenancy.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a subscription allows, as billing would write it. */
@TestComponent
@Order(5)
public class OrganisationFixtures implements Furnishing {

    private final EmbeddedDatabase database;
    private final AllowanceService allowance;

    OrganisationFixtures(EmbeddedDatabase database, AllowanceService allowance) {
        this.database = database;
        this.allowance = allowance;
    }

    @Override
    public void fill(House house, House.Person guest) {
        allow(house, 1000, 1000, 1000);
    }

    /** Sets the limits of this house; null is none. */
    public void allow(
            House house, @Nullable Integer guestsInHouse, @Nullable Integer staff, @Nullable Integer locations) {
        JdbcClient.create(database.administrator(EmbeddedDatabase.DATABASE))
                .sql(
                        "insert into app.allowance (tenant_id, id, guests_in_house, staff, locations) values (:tenant, :id, :guests, :staff, :locations)"
                                + " on conflict (tenant_id) do update set guests_in_house = excluded.guests_in_house,"
                                + " staff = excluded.staff, locations = excluded.locations")
                .param("tenant", house.tenant())
                .param("id", Ids.next())
                .param("guests", guestsInHouse)
                .param("staff", staff)
                .param("locations", locations)
                .update();
    }

    /** Says how this house stands with its subscription. */
    public void stand(House house, Standing standing) {
        RitmeTest.doIn(
                Context.job(house.tenant()), () -> allowance.allow(new AllowanceData(null, null, null, standing)));
    }
}
