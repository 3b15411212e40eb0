package app.ritme.export.ui;

import app.ritme.export.ExportRow;
import app.ritme.export.ExportService;
import app.ritme.export.ExportState;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything of the house to take along: asked for here, fetched here when it is ready. */
@Route(value = "export", layout = HouseLayout.class)
@RolesAllowed("MANAGER")
class ExportView extends Main implements HasDynamicTitle {

    private static final int LOOK_AGAIN = 2_000;
    private static final int KILOBYTE = 1024;

    private final ExportService exports;
    private final Button ask = new Button(getTranslation("export.ask"), event -> ask());
    private final Div list = new Div();
    private @Nullable Registration looking;

    ExportView(ExportService exports) {
        this.exports = exports;
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.setTestId("ask-export");
        list.getElement().setAttribute("aria-live", "polite");
        var what = new Paragraph(getTranslation("export.what"));
        what.addClassName("soft");

        addClassName("page");
        add(
                new PageHeader(getTranslation("export.title"), getTranslation("export.subtitle")).withActions(ask),
                new CardBox(Icons.SHIELD, getTranslation("export.content"), what, notThere()),
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("export.title") + " · " + CurrentHouse.get().name();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking();
    }

    private Note notThere() {
        return new Note(Note.Tone.PLAIN, Icons.LOCK, getTranslation("export.not"), getTranslation("export.not.text"));
    }

    private void ask() {
        try {
            exports.ask(Language.of(getLocale()));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        refresh();
    }

    private void refresh() {
        List<ExportRow> rows = exports.exports();
        boolean preparing = rows.stream().anyMatch(row -> row.state() == ExportState.PREPARING);
        ask.setEnabled(!preparing);
        list.removeAll();
        if (!rows.isEmpty()) {
            var lines = new Rows();
            rows.forEach(row -> lines.row(line(row), end(row)));
            list.add(new CardBox(Icons.HISTORY, getTranslation("export.list"), lines));
        }
        if (preparing) {
            lookAgain();
        } else {
            stopLooking();
        }
    }

    private void lookAgain() {
        getUI().filter(ui -> looking == null).ifPresent(ui -> {
            ui.setPollInterval(LOOK_AGAIN);
            looking = ui.addPollListener(poll -> refresh());
        });
    }

    private void stopLooking() {
        if (looking != null) {
            looking.remove();
            looking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private Div line(ExportRow row) {
        var when = new Span(Formats.here().moment(row.requestedAt()));
        when.addClassName("strong");
        var until = row.until();
        String words = until == null || row.state() == ExportState.GONE
                ? getTranslation("export.by", row.requestedBy())
                : getTranslation(
                        "export.by.until",
                        row.requestedBy(),
                        Formats.here().number(Math.max(1, row.size() / KILOBYTE)),
                        Formats.here().moment(until));
        var about = new Paragraph(words);
        about.addClassName("soft");
        return new Div(new Div(when), about);
    }

    private Component end(ExportRow row) {
        return switch (row.state()) {
            case PREPARING -> Badges.accent(getTranslation("export.state.preparing"));
            case GONE -> Badges.plain(getTranslation("export.state.gone"));
            case READY -> row.mine() ? download(row) : Badges.plain(getTranslation("export.state.theirs"));
        };
    }

    private Anchor download(ExportRow row) {
        var link = new Anchor(
                new ExportDownload(exports, row.id(), CurrentHouse.get().slug()), getTranslation("export.fetch"));
        link.addClassName("button");
        link.getElement().setAttribute("data-testid", "fetch-export");
        return link;
    }
}
