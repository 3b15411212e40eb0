package app.ritme.e2e;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lends a test the browser and keeps a picture of every tab when it fails. A machine without Chromium passes the build
 * without these tests, and one line says so; a build server ({@code CI=true}) fails instead.
 */
final class InChromium implements ExecutionCondition, BeforeEachCallback, AfterTestExecutionCallback {

    private static final String MISSING =
            "no Chromium found: the journeys in a browser are skipped; RITME_CHROMIUM names the program";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> program = Chromium.program();
        if (program.isPresent()) {
            return ConditionEvaluationResult.enabled(program.get().toString());
        }
        if ("true".equalsIgnoreCase(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(
                        Chromium.class, key -> new Chromium(Chromium.program().orElseThrow()), Chromium.class);
        ((BrowserTest) context.getRequiredTestInstance()).lend(chromium.browser());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            ((BrowserTest) context.getRequiredTestInstance()).keepPictures(name);
        }
    }
}
