package app.ritme.outcome;

import java.io.Serializable;

/** One questionnaire of mine: still to fill in, or what came of it. */
public sealed interface MyQuestionnaire extends Serializable permits Filling, QuestionnaireResult {}
