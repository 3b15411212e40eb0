package app.ritme.enrolment.ui;

import app.ritme.people.Host;
import app.ritme.people.PersonId;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who looks after them; may be nobody yet. */
class CoachBox extends ComboBox<Host> {

    CoachBox(List<Host> team, @Nullable PersonId chosen) {
        super(EnrolmentWords.text("enrolment.coach"));
        setItems(team);
        setItemLabelGenerator(Host::fullName);
        setClearButtonVisible(true);
        setHelperText(getTranslation("enrolment.coach.help"));
        setTestId("coach");
        team.stream()
                .filter(host -> chosen != null && host.person().equals(chosen.value()))
                .findFirst()
                .ifPresent(this::setValue);
    }

    Optional<PersonId> chosen() {
        return Optional.ofNullable(getValue()).map(host -> new PersonId(host.person()));
    }
}
