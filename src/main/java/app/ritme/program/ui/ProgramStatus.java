package app.ritme.program.ui;

import app.ritme.program.ProgramDetails;
import app.ritme.program.ProgramRow;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a program is, in words. */
final class ProgramStatus {

    private ProgramStatus() {}

    /** Length, price, capacity and version, below the name of the program. */
    static String line(ProgramDetails program) {
        var data = program.data();
        return Stream.of(
                        ProgramWords.length(data.lengthDays()),
                        Formats.here().money(data.price()),
                        ProgramWords.capacity(data.capacityPersons(), data.capacityRooms()),
                        version(program))
                .collect(Collectors.joining(" · "));
    }

    static Badge badge(ProgramRow program) {
        if (program.archived()) {
            return Badges.plain(text("programs.state.archived"));
        }
        if (program.published() == 0) {
            return Badges.care(text("programs.state.draft"));
        }
        return program.ahead()
                ? Badges.accent(text("programs.state.ahead", program.published()))
                : Badges.good(text("programs.state.published", program.published()));
    }

    private static String version(ProgramDetails program) {
        var number = program.number();
        if (number != null) {
            return text(number == program.published() ? "program.is.latest" : "program.is.earlier", number);
        }
        if (program.archived()) {
            return text("program.is.archived");
        }
        if (!program.ahead()) {
            return text("program.is.same", program.published());
        }
        var formats = Formats.here();
        return text(
                "program.is.draft",
                program.published() + 1,
                formats.time(LocalTime.ofInstant(program.changedAt(), formats.zone())));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
