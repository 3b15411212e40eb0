package app.ritme.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules of accessibility, by axe itself, which is put into a page once. {@link AxeBuilder} puts it there anew for
 * each look and carries home all that is well, too; both together take longer than the look.
 */
final class Axe {

    private static final String PRESENT = "() => window.axe !== undefined";

    /** The framework's own line for a lost connection has no landmark around it. No page has frames. */
    private static final String LOOK = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const seen = await axe.run(
                { exclude: [['vaadin-connection-indicator']] },
                { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false });
              return seen.violations.map((rule) => `${rule.id}: ` + rule.nodes.slice(0, 3)
                .map((node) => `${node.html.split('\\n')[0]} ${node.failureSummary}`).join(', '));
            }""";

    private static final String SCRIPT = script();

    private Axe() {}

    /** Which rules are broken on what is shown now. */
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate(PRESENT))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not where it was");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
