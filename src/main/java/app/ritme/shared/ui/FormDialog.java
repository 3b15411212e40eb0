package app.ritme.shared.ui;

import app.ritme.shared.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A few fields and one verb. What a rule refuses is said at its field or above all fields; what somebody else saved
 * meanwhile is shown next to what was typed. What is typed is kept until the dialog closes.
 */
public abstract class FormDialog extends Dialog {

    /**
     * What somebody else saved meanwhile.
     *
     * @param now what is saved now, in words
     * @param takeTheirs shows theirs in the fields
     * @param keepMine makes the next save go over theirs
     */
    public record Conflict(String now, Runnable takeTheirs, Runnable keepMine) {}

    private static final String FORGET = """
            let open = this.opened;
            this.addEventListener('opened-changed', (event) => {
              if (open && !event.detail.value) window.ritmeDrafts?.forget(this);
              open = event.detail.value;
            })""";

    private final Map<String, HasValidation> places = new HashMap<>();
    private final Div said = new Div();
    private final Div form = new Div();
    private final Button go;

    protected FormDialog(String title, String verb) {
        setHeaderTitle(title);
        form.addClassName("form");
        var back = new Button(getTranslation("form.back"), event -> close());
        back.setTestId("form-back");
        go = action(verb, this::save);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        go.setTestId("form-save");

        add(said, form);
        getFooter().add(back, go);
        addAttachListener(event -> getElement().executeJs(FORGET));
    }

    /** Does it, or throws what a rule said; the dialog closes afterwards. */
    protected abstract void save();

    /** What others saved meanwhile, after a save that came too late. */
    protected Optional<Conflict> conflict() {
        return Optional.empty();
    }

    /** Buttons beside what a rule refused: other ways on. */
    protected List<Button> waysOn(Refusal refusal) {
        return List.of();
    }

    protected final void fields(Component... content) {
        form.add(content);
    }

    /** A button that does something else with what is shown; says what is refused, as saving does, else closes. */
    protected final Button action(String verb, Runnable work) {
        var button = new Button(verb);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            attempt(work);
            button.setEnabled(true);
        });
        return button;
    }

    /** Quiet buttons at the start of the foot. */
    protected final void footer(Component... buttons) {
        for (var button : buttons) {
            button.addClassName("foot-start");
            getFooter().getElement().insertChild(0, button.getElement());
        }
    }

    /** Does it as if the verb had been pressed: says at once what is refused. */
    protected final void tryNow() {
        attempt(this::save);
    }

    /** Nothing to fill in: only to be read. */
    protected final void readOnly() {
        go.setVisible(false);
    }

    /** Says the refusal of this key at this field. */
    protected final void says(String key, HasValidation field) {
        places.put(key, field);
    }

    /** Whether everything that must be filled in is; says so at the first field that is not. */
    protected final void require(HasValidation field, boolean filled) {
        field.setInvalid(false);
        if (!filled) {
            places.put("error.empty", field);
            throw new Refusal("error.empty");
        }
    }

    private void attempt(Runnable work) {
        said.removeAll();
        places.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            close();
        } catch (Refusal refusal) {
            say(refusal);
        } catch (OptimisticLockingFailureException late) {
            conflict().ifPresentOrElse(found -> show(found, work), () -> said.add(problem("error.conflict")));
        }
    }

    private void say(Refusal refusal) {
        var field = places.get(refusal.key());
        if (field == null) {
            var note = problem(refusal.key(), refusal.arguments());
            var waysOn = waysOn(refusal);
            said.add(waysOn.isEmpty() ? note : note.withActions(waysOn.toArray(Button[]::new)));
            return;
        }
        field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void show(Conflict conflict, Runnable work) {
        var theirs = new Button(getTranslation("form.conflict.theirs"), event -> {
            said.removeAll();
            conflict.takeTheirs().run();
        });
        var mine = new Button(getTranslation("form.conflict.mine"), event -> {
            conflict.keepMine().run();
            attempt(work);
        });
        theirs.setTestId("conflict-theirs");
        mine.addThemeVariants(ButtonVariant.TERTIARY);
        mine.setTestId("conflict-mine");
        var note = new Note(
                Note.Tone.CARE,
                Icons.PEOPLE,
                getTranslation("form.conflict.title"),
                getTranslation("form.conflict.text", conflict.now()));
        note.setTestId("conflict");
        said.add(note.withActions(theirs, mine).announced());
    }

    private Note problem(String key, Object... arguments) {
        return Note.care("", getTranslation(key, arguments)).announced();
    }
}
