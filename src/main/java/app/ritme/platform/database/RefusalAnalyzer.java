package app.ritme.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A start that Ritme itself refused, wherever in the chain of causes it hides. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAnalyzer extends AbstractFailureAnalyzer<StartupRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartupRefusal cause) {
        return new FailureAnalysis(String.join("\n", cause.sentences()), null, cause);
    }
}
