package app.ritme.program.ui;

import app.ritme.program.ProgramId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Where the screens of this feature are, in the house of this tab. */
public final class ProgramNavigation {

    private ProgramNavigation() {}

    /** All that is offered. */
    public static String programs() {
        return "o/" + CurrentHouse.get().slug() + "/programs";
    }

    /** The draft of one. */
    public static String program(ProgramId program) {
        return programs() + "/" + program.value();
    }

    /** One published version. */
    public static String version(ProgramId program, int number) {
        return program(program) + "/" + number;
    }

    /** @throws NotFoundException when the address names something that can be no program */
    static ProgramId program(BeforeEnterEvent event) {
        try {
            return new ProgramId(
                    UUID.fromString(event.getRouteParameters().get("program").orElseThrow(NotFoundException::new)));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    /** @throws NotFoundException when the address names something that can be no version */
    static Optional<Integer> number(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("version").map(Integer::valueOf);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException();
        }
    }
}
