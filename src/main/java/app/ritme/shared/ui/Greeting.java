package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalTime;

/** Good morning, good afternoon or good evening, by the clock of the house. */
public final class Greeting {

    private Greeting() {}

    public static String to(String givenName, LocalTime now) {
        return UI.getCurrent().getTranslation("shell.greeting." + part(now), givenName);
    }

    static String part(LocalTime now) {
        if (now.getHour() < 5 || now.getHour() >= 18) {
            return "evening";
        }
        return now.getHour() < 12 ? "morning" : "afternoon";
    }
}
