package app.ritme.e2e;

import app.ritme.shared.Language;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One browser with its own cookies; whatever its pages complain about is remembered. */
final class Visitor {

    /** The browser stops loading what nobody waits for any more; that is no failure. */
    private static final String ABORTED = "net::ERR_ABORTED";

    private final BrowserContext context;
    private final String server;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Visitor(Browser browser, String server, Device device, Language language) {
        this.server = server;
        boolean phone = device == Device.PHONE;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server)
                .setViewportSize(device.width, device.height)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setLocale(language == Language.NL ? "nl-NL" : "en-GB")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /** A new tab at this address of the server. */
    Tab open(String path) {
        var tab = new Tab(context.newPage());
        hurry(tab);
        tabs.add(tab);
        tab.go(path);
        return tab;
    }

    /** Loses a cookie, as a browser does that was closed or a server that forgot. */
    void lose(String cookie) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }

    /** Comes back so late that the server has forgotten this session. */
    void expire(String session) {
        has(session, "long-gone");
    }

    /** Goes on with the session of another browser, as one does that was signed in anew in another of its tabs. */
    void goOnAs(Visitor other, String session) {
        other.context.cookies().stream()
                .filter(kept -> kept.name.equals(session))
                .forEach(kept -> has(session, kept.value));
    }

    private void has(String cookie, String value) {
        context.addCookies(List.of(new Cookie(cookie, value).setUrl(server)));
    }

    /** Goes where no network is, or comes back. */
    void network(boolean there) {
        context.setOffline(!there);
    }

    /** The next answer to whatever is sent there gets lost on the way back: the server did what was asked. */
    void loseAnswer(String address) {
        context.route(
                address,
                route -> {
                    route.fetch();
                    route.abort();
                },
                new BrowserContext.RouteOptions().setTimes(1));
    }

    /** Something happens while the next request there is on its way. */
    void meanwhile(String address, Runnable what) {
        context.route(
                address,
                route -> {
                    what.run();
                    route.resume();
                },
                new BrowserContext.RouteOptions().setTimes(1));
    }

    /** The next request there is answered so, and never gets there. */
    void answer(String address, int status) {
        context.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(status)),
                new BrowserContext.RouteOptions().setTimes(1));
    }

    boolean has(String cookie) {
        return context.cookies().stream().anyMatch(kept -> kept.name.equals(cookie));
    }

    /** A complaint that belongs to this journey, such as the status of a page that is not there. */
    Visitor expecting(String complaint) {
        expected.add(Pattern.compile(complaint));
        return this;
    }

    /** Those that are open. */
    List<Tab> tabs() {
        return tabs.stream().filter(tab -> !tab.page().isClosed()).toList();
    }

    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .toList();
    }

    void leave() {
        context.close();
    }

    /** Colours that are still fading into others would be measured half-way. */
    private void hurry(Tab tab) {
        var rate = new JsonObject();
        rate.addProperty("playbackRate", 1_000);
        var tools = context.newCDPSession(tab.page());
        tools.send("Animation.enable");
        tools.send("Animation.setPlaybackRate", rate);
    }

    private void heard(ConsoleMessage message) {
        // a failed load is heard of twice: as an answer, with its address, and here without
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
        }
    }

    private void failed(Request request) {
        if (!ABORTED.equals(request.failure())) {
            complaints.add("request: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            complaints.add("answer: " + response.status() + " " + response.url().substring(server.length()));
        }
    }
}
