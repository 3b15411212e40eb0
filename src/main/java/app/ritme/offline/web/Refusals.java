package app.ritme.offline.web;

import app.ritme.journal.CheckInChanged;
import app.ritme.offline.OutboxConflict;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the pages without a network read when something cannot be kept: a reason they have words for. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    /**
     * Why not.
     *
     * @param key of the sentence that says what to do, with its arguments, where a rule said no
     * @param here the check-in that stands there, where another one was meant
     */
    record Why(String why, String key, List<Object> arguments, PocketCheckIn.@Nullable Said here) {

        static Why of(String why) {
            return new Why(why, "", List.of(), null);
        }
    }

    @ExceptionHandler
    ResponseEntity<Why> conflict(OutboxConflict conflict) {
        return answer(HttpStatus.CONFLICT, Why.of(conflict.why().name().toLowerCase(Locale.ROOT)));
    }

    @ExceptionHandler
    ResponseEntity<Why> changed(CheckInChanged changed) {
        return answer(HttpStatus.CONFLICT, new Why("changed", "", List.of(), PocketCheckIn.Said.of(changed.here())));
    }

    @ExceptionHandler
    ResponseEntity<Why> refused(Refusal refusal) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Why("refused", refusal.key(), List.of(refusal.arguments()), null));
    }

    /** What the database does not take as it is will not be taken later either, and holds nothing up behind it. */
    @ExceptionHandler
    ResponseEntity<Why> impossible(DataIntegrityViolationException problem) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, Why.of("refused"));
    }

    /** Of another house, of somebody else or not there: answered alike. */
    @ExceptionHandler
    ResponseEntity<Why> notFound(NotFoundException notHere) {
        return answer(HttpStatus.NOT_FOUND, Why.of("gone"));
    }

    /** Of a value no page of ours writes. */
    @ExceptionHandler
    ResponseEntity<Why> unreadable(IllegalArgumentException strange) {
        return answer(HttpStatus.BAD_REQUEST, Why.of("refused"));
    }

    private static ResponseEntity<Why> answer(HttpStatus status, Why why) {
        return ResponseEntity.status(status).body(why);
    }
}
