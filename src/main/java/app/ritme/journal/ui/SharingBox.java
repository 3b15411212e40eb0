package app.ritme.journal.ui;

import app.ritme.audit.Reading;
import app.ritme.journal.Reader;
import app.ritme.journal.Sharing;
import app.ritme.people.CareId;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may read this: nobody else, until one says so; and who did. What is chosen holds at once. */
class SharingBox extends Div {

    private final Sharing sharing;
    private final Choice choice;
    private final RadioButtonGroup<Boolean> segment = new RadioButtonGroup<>();

    /** What can be chosen. */
    interface Choice {

        void share(Set<CareId> readers, LocalDate until);

        void keepPrivate();
    }

    SharingBox(Sharing sharing, Choice choice) {
        this.sharing = sharing;
        this.choice = choice;
        addClassName("sharing");
        if (!sharing.readers().isEmpty()) {
            var title = new H2(getTranslation("journal.who"));
            title.setId("who-may-read");
            add(title, segment(), says());
        }
        if (sharing.isShared() || !sharing.readings().isEmpty()) {
            add(readings());
        }
    }

    private RadioButtonGroup<Boolean> segment() {
        segment.setItems(false, true);
        segment.setRenderer(new ComponentRenderer<>(this::half));
        segment.setAriaLabelledBy("who-may-read");
        segment.setValue(sharing.isShared());
        segment.addClassName("segment");
        segment.setTestId("who");
        segment.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen(event.getValue());
            }
        });
        return segment;
    }

    private void chosen(boolean shared) {
        try {
            if (!shared) {
                choice.keepPrivate();
            } else if (sharing.readers().size() == 1) {
                choice.share(Set.of(sharing.readers().getFirst().careId()), sharing.lastDay());
            } else {
                choose();
            }
        } catch (Refusal refusal) {
            segment.setValue(sharing.isShared());
            throw refusal;
        }
    }

    private Span half(boolean shared) {
        var named = sharing.isShared() ? allowed() : sharing.readers();
        String word;
        if (!shared) {
            word = getTranslation("journal.who.me");
        } else {
            word = named.size() == 1
                    ? getTranslation("journal.who.also", named.getFirst().givenName())
                    : getTranslation("journal.who.others");
        }
        var half = new Span((shared ? Icons.PEOPLE : Icons.LOCK).small(), new Span(word));
        half.addClassName("segment-half");
        return half;
    }

    private Div says() {
        var words = new Paragraph(
                sharing.isShared()
                        ? getTranslation("journal.who.until", names(allowed()), day())
                        : getTranslation("journal.who.private"));
        words.addClassName("soft");
        var other = new Button(getTranslation("journal.who.choose"), event -> choose());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.setVisible(sharing.isShared());
        other.setTestId("choose-readers");
        var says = new Div(words, other);
        says.addClassName("share-says");
        return says;
    }

    private String day() {
        return allowed().stream()
                .map(Reader::until)
                .filter(day -> day != null)
                .findFirst()
                .map(day -> Formats.here().fullDay(day))
                .orElse("");
    }

    private void choose() {
        var dialog = new ShareDialog(sharing, choice);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                segment.setValue(sharing.isShared());
            }
        });
        dialog.open();
    }

    private CardBox readings() {
        if (sharing.readings().isEmpty()) {
            var nobody = new Paragraph(getTranslation("journal.read.nobody"));
            nobody.addClassName("soft");
            return new CardBox(nobody);
        }
        Reading last = sharing.readings().getFirst();
        var title = new Span(getTranslation("journal.read"));
        var line = new PersonLine(
                new Initials(last.readerName()),
                title,
                getTranslation(
                        "journal.read.by", last.readerName(), Formats.here().moment(last.at())));
        var all = new Button(Icons.CHEVRON.create(), event -> showAll());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setAriaLabel(getTranslation("journal.read.all"));
        all.setTestId("all-readings");
        line.add(all);
        line.setTestId("last-reading");
        return new CardBox(line).flush();
    }

    private void showAll() {
        var rows = new Rows();
        sharing.readings()
                .forEach(reading -> rows.row(
                        new PersonLine(reading.readerName(), Formats.here().moment(reading.at()))));
        var dialog = new Dialog(getTranslation("journal.read"));
        dialog.add(rows);
        dialog.getFooter().add(new Button(getTranslation("journal.read.close"), event -> dialog.close()));
        dialog.open();
    }

    private List<Reader> allowed() {
        return sharing.readers().stream().filter(Reader::mayRead).toList();
    }

    private static String names(List<Reader> readers) {
        return readers.stream().map(Reader::name).collect(Collectors.joining(", "));
    }
}
