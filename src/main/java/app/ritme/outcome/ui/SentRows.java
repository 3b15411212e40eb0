package app.ritme.outcome.ui;

import app.ritme.outcome.Occasion;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.QuestionnaireRow;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Lists of what was sent to a guest. */
class SentRows {

    private final PersonId guest;
    private final Consumer<QuestionnaireId> withdraw;
    private final Formats formats = Formats.here();

    SentRows(PersonId guest, Consumer<QuestionnaireId> withdraw) {
        this.guest = guest;
        this.withdraw = withdraw;
    }

    Component waiting(List<QuestionnaireRow> sent, LocalDate today) {
        if (sent.isEmpty()) {
            return nothing("guest-outcomes.waiting.none");
        }
        var rows = new Rows();
        sent.forEach(row -> rows.row(words(row, opens(row, today)), state(row, today), menu(row)));
        return rows;
    }

    Component filled(List<QuestionnaireRow> sent) {
        if (sent.isEmpty()) {
            return nothing("guest-outcomes.filled.none");
        }
        var rows = new Rows();
        for (QuestionnaireRow row : sent) {
            String day = formats.longDay(Objects.requireNonNull(row.filledAt())
                    .atZone(formats.zone())
                    .toLocalDate());
            var open = new Anchor(OutcomeNavigation.result(guest, row.id()), OutcomeWords.text("guest-outcomes.open"));
            open.addClassName("button");
            open.setAriaLabel(OutcomeWords.text("guest-outcomes.open.of", row.name(), day));
            open.setTestId("open-result");
            rows.row(words(row, day), open);
        }
        return rows;
    }

    private String opens(QuestionnaireRow row, LocalDate today) {
        String key = row.opensOn().isAfter(today) ? "guest-outcomes.opens" : "guest-outcomes.opened";
        return OutcomeWords.text(key, formats.day(row.opensOn()));
    }

    private static Component state(QuestionnaireRow row, LocalDate today) {
        return row.begun()
                ? Badges.accent(OutcomeWords.text("guest-outcomes.begun"))
                : Badges.plain(OutcomeWords.text(
                        row.opensOn().isAfter(today) ? "guest-outcomes.later" : "guest-outcomes.there"));
    }

    private MoreMenu menu(QuestionnaireRow row) {
        var menu = new MoreMenu(OutcomeWords.text("questionnaires.more", row.name()))
                .line(
                        OutcomeWords.text("guest-outcomes.together"),
                        "together",
                        () -> UI.getCurrent().navigate(OutcomeNavigation.together(guest, row.id())))
                .line(OutcomeWords.text("guest-outcomes.withdraw"), "withdraw", () -> withdraw.accept(row.id()));
        menu.setTestId("more-sent");
        return menu;
    }

    private NamedLines words(QuestionnaireRow row, String line) {
        String occasion = row.occasion() == Occasion.WEEK
                ? OutcomeWords.text(
                        row.week() == 1 ? "guest-outcomes.week.one" : "guest-outcomes.week.more", row.week())
                : OutcomeWords.text("guest-outcomes.occasion." + OutcomeWords.code(row.occasion()));
        return new NamedLines(row.name(), line + " · " + occasion);
    }

    private static Paragraph nothing(String key) {
        var words = new Paragraph(OutcomeWords.text(key));
        words.addClassName("soft");
        return words;
    }
}
