package app.ritme.outcome.instrument;

import java.io.Serializable;

/**
 * A questionnaire as the house has it.
 *
 * @param offered whether coaches can send it now
 * @param wording what the house wrote for it, where the questions are not free
 */
public record InstrumentRow(Definition definition, boolean offered, Wording wording) implements Serializable {}
