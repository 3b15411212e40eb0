package app.ritme.safety.ui;

import app.ritme.safety.HelpNumber;
import app.ritme.safety.Reason;
import app.ritme.safety.SafetyRules;
import app.ritme.safety.duty.OnDuty;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;

/** What alerts and their rules are called. */
final class SafetyWords {

    private static final String ANYWHERE = "EU";

    private SafetyWords() {}

    /** Why, as a coach reads it. */
    static String reason(Reason reason) {
        return text("alert.reason." + name(reason), SafetyRules.IN_A_ROW);
    }

    /** Why, as the guest reads it. */
    static String toGuest(Reason reason) {
        return text("help.reason." + name(reason), SafetyRules.IN_A_ROW);
    }

    /** When an alert is raised, as a rule. */
    static String rule(Reason reason) {
        return text("safety.rule." + name(reason), SafetyRules.IN_A_ROW);
    }

    /** {@code Marieke}, {@code Marieke en Tom}, {@code Marieke, Tom en Anna}. */
    static String names(List<OnDuty> onDuty) {
        List<String> names = onDuty.stream().map(OnDuty::givenName).toList();
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : text("safety.names", String.join(", ", names.subList(0, last)), names.get(last));
    }

    static String country(HelpNumber number) {
        return number.country().equals(ANYWHERE)
                ? text("safety.europe")
                : Locale.of("", number.country())
                        .getDisplayCountry(UI.getCurrent().getLocale());
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static String name(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
