package app.ritme.home.ui;

import app.ritme.home.Lines;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalWords;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one notices at a signal and what helps, a point on a line. */
class SignalDialog extends FormDialog {

    private static final int ROWS = 4;

    private final SignalDesk desk;
    private final Signal signal;
    private final Consumer<SignalWords> done;
    private final TextArea signs;
    private final TextArea actions;
    private SignalCard before;

    SignalDialog(SignalDesk desk, Signal signal, SignalCard card, Consumer<SignalWords> done) {
        super(HomeWords.of(signal), HomeWords.text("home.signal.save"));
        this.desk = desk;
        this.signal = signal;
        this.before = card;
        this.done = done;
        this.signs = area("home.signal.signs", "signs", card.signs());
        this.actions = area("home.signal.actions", "actions", card.actions());
        says("error.home.lines", signs);
        fields(new Paragraph(getTranslation("home.signal.hint." + HomeWords.lower(signal))), signs, actions);
    }

    @Override
    protected void save() {
        done.accept(desk.write(signal, before, SignalCard.of(signs.getValue(), actions.getValue())));
    }

    @Override
    protected Optional<Conflict> conflict() {
        SignalCard theirs = desk.now().card(signal);
        return Optional.of(new Conflict(
                Lines.text(theirs.signs()) + "\n" + Lines.text(theirs.actions()),
                () -> {
                    before = theirs;
                    signs.setValue(Lines.text(theirs.signs()));
                    actions.setValue(Lines.text(theirs.actions()));
                },
                () -> before = theirs));
    }

    private TextArea area(String key, String name, List<String> points) {
        var area = new TextArea(getTranslation(key));
        area.setHelperText(UI.getCurrent().getTranslation("home.lines"));
        area.setMaxLength(Lines.MOST * Lines.LONGEST);
        area.setMinRows(ROWS);
        area.setValue(Lines.text(points));
        area.setWidthFull();
        area.setTestId(name);
        desk.keep(area, HomeWords.lower(signal) + "-" + name);
        return area;
    }
}
