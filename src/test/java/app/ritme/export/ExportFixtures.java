package app.ritme.export;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doIn;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import app.ritme.shared.Language;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy.Context;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Exports for tests, asked for by the manager and prepared at once. */
@TestComponent
@Order(100)
public class ExportFixtures implements Furnishing {

    private final ExportService exports;
    private final Tasks.Kind write;

    ExportFixtures(ExportService exports, @Qualifier("writeExport") Tasks.Kind write) {
        this.exports = exports;
        this.write = write;
    }

    @Override
    public void fill(House house, House.Person guest) {
        anExport(house);
    }

    /** One that is ready to be fetched by the manager. */
    public ExportId anExport(House house) {
        ExportId id = as(house.manager(), () -> exports.ask(Language.EN));
        doIn(Context.job(house.tenant()), () -> write.work().on(id.value()));
        return id;
    }
}
