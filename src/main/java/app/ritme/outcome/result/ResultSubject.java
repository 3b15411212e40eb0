package app.ritme.outcome.result;

import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MeasureDefinition;

/**
 * What a figure is of. Figures of two versions are never counted together.
 *
 * @param code the name of an {@link Instrument} or a {@link Measure}
 */
public record ResultSubject(Kind kind, String code, int version) {

    /** Where it comes from. */
    public enum Kind {
        QUESTIONNAIRE,
        MEASURE
    }

    public static ResultSubject of(Definition definition) {
        return new ResultSubject(Kind.QUESTIONNAIRE, definition.instrument().name(), definition.version());
    }

    public static ResultSubject of(MeasureDefinition definition) {
        return new ResultSubject(Kind.MEASURE, definition.measure().name(), definition.version());
    }

    boolean is(Kind which) {
        return kind == which;
    }

    Instrument instrument() {
        return Instrument.valueOf(code);
    }

    Measure measure() {
        return Measure.valueOf(code);
    }
}
