package app.ritme.outcome;

import java.io.Serializable;
import java.util.List;

/**
 * My questionnaires.
 *
 * @param waiting what can be filled in now
 * @param filled what I handed in, the latest first
 */
public record MyQuestionnaires(List<QuestionnaireRow> waiting, List<QuestionnaireRow> filled) implements Serializable {}
