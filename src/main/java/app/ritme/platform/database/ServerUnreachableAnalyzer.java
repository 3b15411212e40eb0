package app.ritme.platform.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A real server that does not answer, does not know the database, or does not let a role in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerUnreachableAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    /** Host, port and database; the rest of the address may hold a password. */
    private static final Pattern SAFE_PART = Pattern.compile("jdbc:postgresql:(?://)?([^?]*)");

    private final Environment environment;

    ServerUnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, PSQLException cause) {
        String sentence = sentence(String.valueOf(cause.getSQLState()), String.valueOf(cause.getMessage()));
        return sentence == null ? null : new FailureAnalysis(sentence, null, cause);
    }

    private @Nullable String sentence(String state, String message) {
        if (state.startsWith("08")) {
            return "The PostgreSQL server " + server() + " does not answer; check that it runs and that"
                    + " SPRING_DATASOURCE_URL is right.";
        }
        if (state.startsWith("28")) {
            return "The PostgreSQL server " + server() + " refuses a sign-in (" + message
                    + "); check the user names and"
                    + " passwords of SPRING_DATASOURCE_*, SPRING_LIQUIBASE_* and RITME_PLATFORM_DB_*.";
        }
        if (state.equals("3D000")) {
            return "The PostgreSQL server " + server() + " has no such database; make it as docs/operations.md says.";
        }
        return null;
    }

    private String server() {
        Matcher url = SAFE_PART.matcher(environment.getProperty("spring.datasource.url", ""));
        return url.find() ? url.group(1) : "of SPRING_DATASOURCE_URL";
    }
}
