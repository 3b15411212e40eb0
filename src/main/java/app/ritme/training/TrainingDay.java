package app.ritme.training;

import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Sessions;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether training stands on somebody's day. */
@Component
class TrainingDay {

    private final Sessions sessions;

    TrainingDay(Sessions sessions) {
        this.sessions = sessions;
    }

    boolean isOn(PersonId guest, LocalDate day) {
        return sessions.day(guest, day).stream()
                .anyMatch(session -> session.kind() == BlockKind.TRAINING && !session.cancelled());
    }
}
