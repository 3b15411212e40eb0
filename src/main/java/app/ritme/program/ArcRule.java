package app.ritme.program;

/** Days of a stay that are in one part of the arc, as a query finds them. */
record ArcRule(Arc arc, DaySpan span) {

    ArcRule(Arc arc, DayRule rule) {
        this(arc, rule.span());
    }
}
