package app.ritme.outcome;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that was sent, without anything of what was answered.
 *
 * @param week after how many weeks, where it was sent so
 * @param filledAt absent while it waits
 */
public record QuestionnaireRow(
        QuestionnaireId id,
        String name,
        LocalizedText about,
        Occasion occasion,
        int week,
        LocalDate opensOn,
        boolean begun,
        @Nullable Instant filledAt)
        implements Serializable {

    public boolean isFilled() {
        return filledAt != null;
    }
}
