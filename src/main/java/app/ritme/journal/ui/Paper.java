package app.ritme.journal.ui;

import app.ritme.journal.Writing;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The writing surface. It saves by itself a moment after the last key, and says where the words are. */
class Paper extends CardBox {

    /** A second and a half of quiet, and half a second to be saved in. */
    private static final int QUIET_MILLIS = 1_500;

    private final String name;
    private final boolean shared;
    private final Clock clock;
    private final TextArea text = new TextArea();
    private final Span saved = new Span();
    private final Button done = new Button();
    private @Nullable PhotosBox photos;
    private @Nullable AboutBox about;
    private boolean unfinished;

    /** What a paper tells. */
    interface Listener {

        void typed();

        void done();

        /** This was typed here before, on something older than what is on the paper now. */
        void elsewhere(String typed);
    }

    /** @param shared whether somebody reads what is finished here */
    Paper(Writing writing, boolean shared, Clock clock, Listener listener) {
        this.shared = shared;
        this.clock = clock;
        name = "journal/" + writing.entryId().map(id -> id.value().toString()).orElse("new");
        text.setAriaLabel(getTranslation("journal.paper"));
        text.setPlaceholder(getTranslation("journal.paper.empty"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MILLIS);
        text.setValue(writing.words().text());
        text.addClassName("paper");
        text.setTestId("paper");
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.typed();
            }
        });
        text.getElement()
                .addEventListener("draft-elsewhere", event -> listener.elsewhere(event.getEventDetail(String.class)))
                .addEventDetail();
        done.setText(getTranslation("journal.done"));
        done.addThemeVariants(ButtonVariant.TERTIARY);
        done.addClickListener(event -> listener.done());
        done.setTestId("done");
        saved.setTestId("saved");

        addClassName("write-card");
        add(text, foot());
        say(writing);
        Drafts.follow(text, name, writing.stamp());
    }

    /** With photos below what is written. */
    Paper with(PhotosBox below) {
        photos = below;
        addComponentAtIndex(1, below);
        photosChanged();
        return this;
    }

    /** With the session it is about. */
    Paper with(AboutBox below) {
        about = below;
        addComponentAtIndex(1, below);
        return this;
    }

    /** There is one more or one less. */
    void photosChanged() {
        done.setVisible(unfinished || (photos != null && photos.waits()));
    }

    String text() {
        return text.getValue();
    }

    /** Puts this on the paper, as if it were typed. */
    void put(String words) {
        text.setValue(words);
    }

    /** It is saved now. */
    void saved(Writing writing) {
        say(writing);
        if (about != null) {
            about.show(writing.about());
        }
        Drafts.saved(text, writing.words().text(), writing.stamp());
    }

    /** What was typed here is finished or given up. */
    void forget() {
        Drafts.drop(name);
    }

    private void say(Writing writing) {
        var at = writing.savedAt();
        saved.removeAll();
        if (at != null) {
            String key = shared && writing.unfinished() ? "journal.saved.not-shared" : "journal.saved";
            saved.add(Icons.CHECK.small(), new Span(getTranslation(key, moment(at))));
        }
        unfinished = writing.unfinished();
        photosChanged();
    }

    /** Only the time for what was saved today. */
    private String moment(Instant at) {
        var here = Formats.here();
        boolean today = LocalDate.ofInstant(at, here.zone()).equals(LocalDate.ofInstant(clock.instant(), here.zone()));
        return today
                ? getTranslation("journal.saved.at", here.time(LocalTime.ofInstant(at, here.zone())))
                : here.moment(at);
    }

    private Div foot() {
        saved.addClassName("state-saved");
        var state = new Div(
                saved,
                state("saving", Icons.CLOUD, "journal.saving"),
                state("device", Icons.DEVICE, "journal.on-device"),
                state("unsaved", Icons.WARNING, "journal.unsaved"));
        state.getElement().setAttribute("role", "status");
        state.addClassName("paper-state");
        var marks = new Div(mark("weight", Icons.BOLD, "'**', '**'"), mark("list", Icons.LIST, "'\\n- ', ''"));
        marks.addClassName("paper-marks");
        var foot = new Div(marks, state, done);
        foot.addClassName("paper-foot");
        return foot;
    }

    /** Puts marks around what is chosen on the paper. */
    private Button mark(String name, Icons icon, String around) {
        var mark = new Button(icon.create());
        mark.addThemeVariants(ButtonVariant.TERTIARY);
        mark.setAriaLabel(getTranslation("journal.mark." + name));
        mark.setTooltipText(getTranslation("journal.mark." + name));
        mark.setTestId("mark-" + name);
        mark.addClickListener(event -> text.getElement()
                .executeJs("const field = this.inputElement; const marks = [" + around + "];"
                        + "const from = field.selectionStart; const to = field.selectionEnd;"
                        + "const words = field.value.slice(from, to);"
                        + "const first = from === 0 || field.value[from - 1] === '\\n'"
                        + " ? marks[0].replace('\\n', '') : marks[0];"
                        + "field.setRangeText(first + words + marks[1], from, to, 'end');"
                        + "if (!words) { field.selectionEnd = field.selectionStart = from + first.length; }"
                        + "field.dispatchEvent(new Event('input', { bubbles: true })); field.focus();"));
        return mark;
    }

    private Span state(String name, Icons icon, String key) {
        var state = new Span(icon.small(), new Span(getTranslation(key)));
        state.addClassName("state-" + name);
        return state;
    }
}
