package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.shared.NotFoundException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the address of the page chooses: an edition, an enrolment, both or neither. */
record EnrolmentAddress(Optional<EditionId> edition, Optional<EnrolmentId> enrolment) {

    static final EnrolmentAddress NOTHING = new EnrolmentAddress(Optional.empty(), Optional.empty());

    /** @throws NotFoundException when it names something that can be nothing */
    static EnrolmentAddress of(QueryParameters query) {
        return new EnrolmentAddress(
                id(query, EnrolmentNavigation.EDITION).map(EditionId::new),
                id(query, EnrolmentNavigation.ENROLMENT).map(EnrolmentId::new));
    }

    EnrolmentAddress with(EditionId chosen) {
        return new EnrolmentAddress(Optional.of(chosen), enrolment);
    }

    EnrolmentAddress withoutEdition() {
        return new EnrolmentAddress(Optional.empty(), enrolment);
    }

    EnrolmentAddress with(EnrolmentId chosen) {
        return new EnrolmentAddress(edition, Optional.of(chosen));
    }

    EnrolmentAddress withoutEnrolment() {
        return new EnrolmentAddress(edition, Optional.empty());
    }

    /** As a link has it. */
    String path() {
        return EnrolmentNavigation.editions()
                + (equals(NOTHING) ? "" : "?" + query().getQueryString());
    }

    /** Opens the page on it. */
    void open() {
        UI.getCurrent().navigate(EnrolmentNavigation.editions(), query());
    }

    private QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        edition.ifPresent(id -> query.put(EnrolmentNavigation.EDITION, id.value().toString()));
        enrolment.ifPresent(id -> query.put(EnrolmentNavigation.ENROLMENT, id.value().toString()));
        return QueryParameters.simple(query);
    }

    private static Optional<UUID> id(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
