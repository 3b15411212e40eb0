package app.ritme.home;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove what is written; the database has none either. */
interface HomeOpeningRepository extends Repository<HomeOpening, UUID> {

    void save(HomeOpening opening);
}
