package app.ritme.schedule.ui;

import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Rule;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The rules of planning in words. */
final class RuleWords {

    private RuleWords() {}

    static String title(Rule rule) {
        return text(key(rule) + ".title");
    }

    static String text(Rule rule) {
        return text(key(rule) + ".text");
    }

    /** Why it does not go, as a sentence. */
    static String reason(Remark remark) {
        Remark.Other other = remark.other();
        return text(
                key(remark.rule()) + (isAlone(remark) ? ".alone" : ".reason"),
                remark.name(),
                other == null ? "" : SessionWords.title(other.kind(), other.title()),
                other == null ? "" : SessionWords.hours(other.when()),
                remark.amount(),
                remark.limit());
    }

    /** There is less of it than one session needs, whatever else goes on. */
    private static boolean isAlone(Remark remark) {
        return remark.rule() == Rule.EQUIPMENT && remark.other() == null;
    }

    private static String key(Rule rule) {
        return "rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
