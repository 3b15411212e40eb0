package app.ritme.outcome;

import app.ritme.enrolment.MyStay;
import app.ritme.outcome.compass.CompassMoment;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Tenancy;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for me, in one statement: it is asked by the page everybody begins with. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyWaitingService {

    private static final String WAITING = """
            select (select count(*) from app.questionnaire where person_id = :person and withdrawn_at is null
                and filled_at is null and opens_on <= :today) as questionnaires,
              (select count(*) from app.compass where person_id = :person and enrolment_id = :stay
                and moment = :moment and finished_at is not null) as finished""";

    private final JdbcClient jdbc;
    private final Self self;

    MyWaitingService(JdbcClient jdbc, Self self) {
        this.jdbc = jdbc;
        this.self = self;
    }

    /** @param stay absent for a guest without one, whose compass does not wait */
    public Waiting waiting(LocalDate today, Optional<MyStay> stay) {
        Optional<CompassMoment> moment =
                stay.flatMap(mine -> CompassMoment.on(today, mine.arrival(), mine.departure()));
        return jdbc.sql(WAITING)
                .param("person", self.person().value())
                .param("today", today)
                .param("moment", moment.map(CompassMoment::name).orElse(""))
                .param("stay", stay.map(mine -> mine.enrolment().value()).orElse(Tenancy.NONE))
                .query((found, row) -> new Waiting(
                        found.getInt("questionnaires"), moment.isPresent() && found.getInt("finished") == 0))
                .single();
    }
}
