package app.ritme.safety.ui;

import app.ritme.safety.AlertCount;
import app.ritme.safety.AlertNews;
import app.ritme.safety.AlertService;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * That an alert waits, above every page: no name and no reason, because others may look along. It appears by itself; and
 * because another server may have raised it, a page that is opened asks as well, at most once a minute.
 */
class AlertBanner extends Div implements AfterNavigationObserver {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final AlertService alerts;
    private final Clock clock;
    private Instant asked = Instant.MIN;

    AlertBanner(AlertService alerts, AlertNews news, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
        addClassName("alert-banner");
        getElement().setAttribute("role", "status");
        setTestId("alert-banner");
        LiveAlerts.keep(this, news, this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (clock.instant().isAfter(asked.plus(FRESH))) {
            show();
        }
    }

    private void show() {
        AlertCount count = alerts.count();
        asked = clock.instant();
        removeAll();
        if (count.waiting() > 0) {
            add(line(
                    "alert-waiting",
                    count.waiting() == 1 ? "alert.banner.waiting.one" : "alert.banner.waiting",
                    count.waiting()));
        } else if (count.mine() > 0) {
            add(line("alert-mine", count.mine() == 1 ? "alert.banner.mine.one" : "alert.banner.mine", count.mine()));
        }
    }

    private Anchor line(String className, String key, long count) {
        var line = new Anchor(SafetyNavigation.alerts(), Icons.BELL.create());
        line.add(new Span(getTranslation(key, count)));
        line.addClassName(className);
        return line;
    }
}
