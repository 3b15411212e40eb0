package app.ritme.outcome.instrument;

import java.util.Locale;

/** A published questionnaire Ritme can score. What it asks and how stands in a file of its version. */
public enum Instrument {
    PHQ_4,
    PHQ_8,
    PHQ_9,
    GAD_7,
    AUDIT_C,
    NRS_PAIN,
    WHO_5,
    PSS_10,
    ISI,
    GSE;

    /** Where somebody's life may be at stake, the house names a clinician who answers for it first. */
    public boolean needsClinician() {
        return this == PHQ_9;
    }

    /** What is asked instead where {@link #needsClinician()} is not met. */
    public Instrument withoutClinician() {
        return this == PHQ_9 ? PHQ_8 : this;
    }

    /** {@code phq-9}, as in names of files and of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
