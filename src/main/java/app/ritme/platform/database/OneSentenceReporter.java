package app.ritme.platform.database;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the terminal why Ritme does not start: a line for each reason, whatever the logging does. */
class OneSentenceReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        if (analysis.getAction() == null) {
            analysis.getDescription().lines().forEach(OneSentenceReporter::say);
        } else {
            say(analysis.getDescription().strip());
            System.err.println(analysis.getAction());
        }
    }

    private static void say(String reason) {
        System.err.println("Ritme does not start: " + reason);
    }
}
