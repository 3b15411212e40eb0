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
                key(remark.rule()) + form(remark),
                remark.name(),
                other == null ? "" : SessionWords.title(other.kind(), other.title()),
                other == null ? "" : SessionWords.hours(other.when()),
                remark.amount(),
                remark.limit());
    }

    /** There can be less of it than one session needs, whatever else goes on, and nothing at all on a day. */
    private static String form(Remark remark) {
        return switch (remark.rule()) {
            case EQUIPMENT -> remark.other() == null ? ".alone" : ".reason";
            case FIRST_AND_LAST_DAY -> remark.amount() == 0 ? ".none" : ".reason";
            default -> ".reason";
        };
    }

    private static String key(Rule rule) {
        return "rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
