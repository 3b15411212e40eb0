package app.ritme.program;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a draft that somebody should look at.
 *
 * @param day the day template it is about, and {@code block} the block, where it is about one
 * @param better when the block could begin instead
 * @param facts what its sentence names: texts in languages, spans of days, languages, minutes and numbers
 */
public record Finding(
        Rule rule,
        @Nullable DayTemplateId day,
        @Nullable BlockId block,
        @Nullable LocalTime better,
        @SuppressWarnings("serial") List<Object> facts) // each of them is serializable
        implements Serializable {

    /** What is looked for. */
    public enum Rule {
        /** There is no day template at all. */
        NO_DAYS(true),
        /** Some day of some stay has no template. */
        NO_TEMPLATE(true),
        /** Some day of some stay has two. */
        TWO_TEMPLATES(true),
        /** A guest would be in two places. */
        OVERLAP(true),
        /** A template that holds on no day. */
        NEVER_HOLDS(false),
        /** A day of a stay with nothing in it. */
        EMPTY_DAY(false),
        LITTLE_REST(false),
        TRAINING_AFTER_MEAL(false),
        /** Texts that a language of the house lacks. */
        UNTRANSLATED(false);

        private final boolean prevents;

        Rule(boolean prevents) {
            this.prevents = prevents;
        }
    }

    /** A length of time among the facts. */
    public record Minutes(int count) implements Serializable {}

    /** Whether the draft cannot be published like this; everything else is a hint. */
    public boolean preventsPublishing() {
        return rule.prevents;
    }

    static Finding of(Rule rule, Object... facts) {
        return new Finding(rule, null, null, null, List.of(facts));
    }

    /** About a day, which its sentence names first. */
    static Finding of(Rule rule, PlannedDay day, Object... facts) {
        return new Finding(rule, day.id(), null, null, named(day.name(), facts));
    }

    /** About a block of a day, both of which its sentence names first. */
    static Finding of(Rule rule, PlannedDay day, PlannedBlock block, Object... facts) {
        return new Finding(
                rule,
                day.id(),
                block.id(),
                null,
                named(day.name(), named(block.title(), facts).toArray()));
    }

    Finding betterAt(@Nullable LocalTime time) {
        return new Finding(rule, day, block, time, facts);
    }

    private static List<Object> named(LocalizedText name, Object... facts) {
        var all = new ArrayList<Object>(facts.length + 1);
        all.add(name);
        all.addAll(List.of(facts));
        return List.copyOf(all);
    }
}
