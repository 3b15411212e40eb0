package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A tab of a browser, spoken to by test ids. */
final class Tab {

    private static final int A_LETTER_MS = 150;

    private static final String SETTLED = """
            () => {
              if (document.body?.classList.contains('pocket')) return document.querySelector('main h1') !== null;
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              return clients.some((client) => client.isActive)
                && clients.every((client) => !client.isActive || !client.isActive())
                && document.fonts.status === 'loaded';
            }""";

    private final Page page;

    Tab(Page page) {
        this.page = page;
    }

    /** @param path from the first slash */
    Tab go(String path) {
        page.navigate(path);
        return settled();
    }

    Tab reload() {
        page.reload();
        return settled();
    }

    /** Until the server has answered everything and it is painted; a page without a network waits for no answer. */
    Tab settled() {
        page.waitForFunction(SETTLED);
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return this;
    }

    /** Until the address is this: letters, digits, hyphens and slashes. */
    Tab arrived(String path) {
        assertThat(page).hasURL(Pattern.compile("https?://[^/]+" + path + "(\\?.*)?"));
        return settled();
    }

    /** Some things are there twice, for the wide and the narrow screen; this is the one that is shown. */
    Locator id(String testId) {
        return page.getByTestId(testId).filter(new Locator.FilterOptions().setVisible(true));
    }

    /** The place to type of a field. */
    Locator field(String testId) {
        return id(testId).locator("input, textarea").first();
    }

    Tab type(String testId, String text) {
        field(testId).fill(text);
        return this;
    }

    /** Types and goes on to the next field, so that the server hears of it. */
    Tab fill(String testId, String text) {
        type(testId, text);
        field(testId).blur();
        return settled();
    }

    /** Letter by letter, as fast as a quick person; for where a house refuses whoever is faster. */
    Tab write(String testId, String text) {
        field(testId).pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(A_LETTER_MS));
        field(testId).blur();
        return settled();
    }

    Tab click(String testId) {
        id(testId).click();
        return this;
    }

    /** Clicks what makes the page load anew, at the same address, and waits for it. */
    Tab clickForFreshPage(String testId) {
        page.evaluate("window.stale = true");
        click(testId);
        page.waitForFunction("() => !window.stale");
        return settled();
    }

    /** Opens one's own menu, which is at the foot of the drawer or at the top of the phone. */
    Tab me() {
        id("me").or(id("me-compact")).click();
        return this;
    }

    /** Opens the drawer, where this is on a phone; a desk shows it anyway. */
    Tab drawer(String testId) {
        if (!id(testId).isVisible()) {
            click("menu-toggle");
        }
        return this;
    }

    /** Chooses a line of the menu behind three dots. */
    Tab choose(String menu, String line) {
        id(menu).locator("vaadin-menu-bar-button").first().click();
        id(line).click();
        return settled();
    }

    /** Chooses an option of a field that offers some. */
    Tab pick(String testId, String option) {
        click(testId).settled();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return settled();
    }

    Tab size(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    Tab tick(String testId) {
        id(testId).locator("input[type=checkbox]").check();
        return this;
    }

    Tab clickWords(String text) {
        words(text).click();
        return this;
    }

    Tab sees(String text) {
        assertThat(words(text)).isVisible();
        return this;
    }

    /** Some words are there twice, for the wide and the narrow screen, or in a row that a list keeps for later. */
    private Locator words(String text) {
        return page.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    Tab seesNot(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Tab isTitled(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    String language() {
        return String.valueOf(page.evaluate("document.documentElement.lang"));
    }

    /** No rule of accessibility is broken on what is shown now. */
    Tab axe() {
        Assertions.assertThat(violations())
                .as("accessibility of %s", page.url())
                .isEmpty();
        return this;
    }

    /** Which rules of accessibility are broken on what is shown now. */
    List<String> violations() {
        settled();
        return Axe.violations(page);
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    Page page() {
        return page;
    }
}
