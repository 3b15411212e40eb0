package app.ritme.outcome.ui;

import app.ritme.outcome.instrument.InstrumentRow;
import app.ritme.outcome.instrument.ScoringKey;
import app.ritme.outcome.instrument.Wording;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.LocalizedField;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The words of a questionnaire that is not free, added by a house that may ask it. */
class WordingDialog extends FormDialog {

    private static final int LONG = 4000;
    private static final int LINE = 300;

    private final String name;
    private final Consumer<Wording> save;
    private final LocalizedField intro = LocalizedField.lines(text("questionnaires.word.intro"), "word-intro", LINE);
    private final LocalizedField questions;
    private final LocalizedField answers;
    private final TextField licence = new TextField(text("questionnaires.word.licence"));

    WordingDialog(InstrumentRow row, Consumer<Wording> save) {
        super(text("questionnaires.word.title", row.definition().name()), text("questionnaires.word.go"));
        this.name = row.definition().name();
        this.save = save;
        ScoringKey key = row.definition().key();
        String draft = "wording-" + row.definition().instrument().code();
        questions = LocalizedField.lines(text("questionnaires.word.questions", key.items()), "word-questions", LONG)
                .keptAs(draft + "-questions");
        answers = LocalizedField.lines(
                        text("questionnaires.word.answers", key.highest() - key.lowest() + 1), "word-answers", LONG)
                .keptAs(draft + "-answers");
        intro.keptAs(draft + "-intro");
        intro.setValue(row.wording().intro());
        questions.setValue(row.wording().questions());
        answers.setValue(row.wording().answers());
        licence.setValue(row.wording().licence());
        licence.setHelperText(text("questionnaires.word.licence.hint"));
        licence.setMaxLength(LINE);
        licence.setTestId("word-licence");
        says("error.instrument.questions", questions);
        says("error.instrument.answers", answers);
        says("error.instrument.licence", licence);
        setWidth("48rem");
        fields(
                Note.plain(text("questionnaires.word.text", row.definition().licence())),
                intro,
                questions,
                answers,
                licence);
    }

    @Override
    protected void save() {
        save.accept(new Wording(intro.getValue(), questions.getValue(), answers.getValue(), licence.getValue()));
        Toast.done("questionnaires.word.done", name);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
