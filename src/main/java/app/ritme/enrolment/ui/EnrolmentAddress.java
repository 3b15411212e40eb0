package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.shared.NotFoundException;
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

    String with(EditionId chosen) {
        return path(Optional.of(chosen), enrolment);
    }

    String with(EnrolmentId chosen) {
        return path(edition, Optional.of(chosen));
    }

    String withoutEnrolment() {
        return path(edition, Optional.empty());
    }

    private static Optional<UUID> id(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private static String path(Optional<EditionId> edition, Optional<EnrolmentId> enrolment) {
        Map<String, String> query = new LinkedHashMap<>();
        edition.ifPresent(id -> query.put(EnrolmentNavigation.EDITION, id.value().toString()));
        enrolment.ifPresent(id -> query.put(EnrolmentNavigation.ENROLMENT, id.value().toString()));
        String page = EnrolmentNavigation.editions();
        return query.isEmpty() ? page : page + "?" + QueryParameters.simple(query).getQueryString();
    }
}
