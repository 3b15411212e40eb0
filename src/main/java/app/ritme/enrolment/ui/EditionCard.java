package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;

/** How full one edition is, and what that means. */
class EditionCard extends Section {

    private final Div head;

    /** @param address of the page with this edition chosen, or with none when it is */
    EditionCard(EditionRow edition, String address, boolean chosen) {
        var name = new Anchor(address, edition.name());
        name.addClassName("row-link");
        name.setTestId("edition-" + edition.name());
        if (chosen) {
            name.getElement().setAttribute("aria-current", "true");
        }
        head = new Div(new H2(name));
        head.addClassName("edition-head");
        var meters = new Div(new Meter(
                Icons.PERSON,
                getTranslation("enrolment.persons"),
                edition.personsTaken(),
                edition.capacityPersons()));
        meters.addClassName("meters");
        Integer rooms = edition.capacityRooms();
        if (rooms != null) {
            meters.add(new Meter(Icons.BED, getTranslation("enrolment.rooms"), edition.roomsTaken(), rooms));
        }

        addClassNames("card", "edition");
        setClassName("edition-chosen", chosen);
        getElement().setAttribute("aria-label", edition.name());
        add(head, what(edition), meters, sentence(edition));
    }

    /** What can be done with it. */
    EditionCard withMenu(MoreMenu menu) {
        head.add(menu);
        return this;
    }

    /** When and where; of which program, when its name does not say so already. */
    private Paragraph what(EditionRow edition) {
        String program = Formats.here().words(edition.program());
        String where = EnrolmentWords.when(edition) + " · " + edition.locationName();
        var line = new Paragraph(program.equals(edition.name()) ? where : program + " · " + where);
        line.addClassNames("soft", "small");
        return line;
    }

    private Paragraph sentence(EditionRow edition) {
        List<String> parts = new ArrayList<>();
        int left = edition.capacityPersons() - edition.personsTaken();
        boolean full = edition.isFullOfPersons() || edition.isFullOfRooms();
        if (edition.closed()) {
            parts.add(getTranslation("enrolment.closed"));
        } else if (edition.isFullOfPersons()) {
            parts.add(getTranslation(edition.rolling() ? "enrolment.full.rolling" : "enrolment.full.persons"));
        } else if (edition.isFullOfRooms()) {
            parts.add(EnrolmentWords.counted("enrolment.full.rooms", left));
        } else {
            parts.add(EnrolmentWords.counted("enrolment.free", left));
        }
        if (edition.waiting() > 0) {
            parts.add(EnrolmentWords.counted("enrolment.waiting", edition.waiting()));
        }
        var sentence = new Paragraph(String.join(" · ", parts));
        sentence.addClassNames("small", full && !edition.closed() ? "care" : "soft");
        return sentence;
    }
}
