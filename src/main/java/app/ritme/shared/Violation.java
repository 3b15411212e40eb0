package app.ritme.shared;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;

/** What the database says when a statement breaks one of its rules. */
public final class Violation {

    private static final String DEADLOCK = "40P01";

    private Violation() {}

    /** The name of the constraint that was broken, of whichever kind; Hibernate does not name an exclusion. */
    public static Optional<String> constraint(Throwable problem) {
        return NestedExceptionUtils.getMostSpecificCause(problem) instanceof PSQLException refused
                ? Optional.ofNullable(refused.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    /** Whether two waited for each other and this one had to give way; as good as having come second. */
    public static boolean isDeadlock(Throwable problem) {
        return NestedExceptionUtils.getMostSpecificCause(problem) instanceof SQLException refused
                && DEADLOCK.equals(refused.getSQLState());
    }
}
