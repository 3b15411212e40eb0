package app.ritme.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The product behind a port, and people with browsers. No page may complain, unless the journey expects it. */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(InChromium.class)
public abstract class BrowserTest extends RitmeTest {

    /** Long, and no list of common passwords has it. */
    static final String PASSWORD = "ruisende rivier onder de brug";

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+/[A-Za-z0-9_-]{43})");

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    private @Nullable Browser browser;

    /** Somebody with a password. */
    record Someone(EmailAddress email, House.Person person) {

        String page(String name) {
            return "/" + person.house().path(name);
        }
    }

    final void lend(Browser lent) {
        browser = lent;
    }

    /** All journeys come from one address; what an earlier one tried does not count for the next. */
    @BeforeEach
    void forgetAttempts() {
        superuser().sql("delete from platform.attempt").update();
    }

    @AfterEach
    void leave() {
        var complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::leave);
        visitors.clear();
        assertThat(complaints).as("what the pages complained about").isEmpty();
    }

    final void keepPictures(String name) {
        int number = 1;
        for (var visitor : visitors) {
            for (var tab : visitor.tabs()) {
                tab.picture(Path.of("target", "failed-screens", name + "-" + number++ + ".png"));
            }
        }
    }

    /** A browser nobody used before. */
    final Visitor visitor(Device device, Language language) {
        var visitor = new Visitor(Objects.requireNonNull(browser), "http://localhost:" + port, device, language);
        visitors.add(visitor);
        return visitor;
    }

    final Someone someone(House house, String givenName, Role role) {
        EmailAddress email = Houses.anAddress(givenName);
        var account = houses.anAccount(email, givenName + " Test", PASSWORD);
        return new Someone(email, houses.join(house, account, givenName, role));
    }

    /** What somebody chose earlier. */
    final void prefers(Someone who, Language language, ColorSchemeChoice scheme) {
        superuser()
                .sql("update platform.account set language = ?, color_scheme = ? where id = ?")
                .params(language.code(), scheme.name(), who.person().account())
                .update();
    }

    /** Signs in on this page and waits until the page behind it is open. */
    final Tab signIn(Tab tab, Someone who, String then) {
        tab.fill("email", who.email().value()).fill("password", PASSWORD).click("sign-in");
        return tab.arrived(then);
    }

    /** Somebody's today in a new browser, on the device. */
    final Tab today(Someone who, Device device, Language language) {
        return signIn(visitor(device, language).open("/login"), who, who.page("today"));
    }

    /** The path of the link in the n-th mail to this address, which may still be on its way. */
    static String link(EmailAddress to, int number) {
        await().atMost(20, SECONDS).until(() -> mailsTo(to).size() >= number);
        String mail = mailsTo(to).get(number - 1);
        var link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("no link in: " + mail);
        }
        return link.group(1);
    }
}
