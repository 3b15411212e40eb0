package app.ritme.enrolment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One guest of an enrolment, as a query finds it. */
record EnrolmentLine(Enrolment enrolment, String editionName, String zone, UUID person, String name) {

    /** The lines of each enrolment as one row, in their order. */
    static List<EnrolmentRow> rows(List<EnrolmentLine> lines) {
        Map<EnrolmentId, List<EnrolmentLine>> parties = new LinkedHashMap<>();
        lines.forEach(line -> parties.computeIfAbsent(line.enrolment.id(), id -> new ArrayList<>())
                .add(line));
        return parties.values().stream().map(EnrolmentLine::row).toList();
    }

    private static EnrolmentRow row(List<EnrolmentLine> party) {
        EnrolmentLine first = party.getFirst();
        Enrolment enrolment = first.enrolment;
        return new EnrolmentRow(
                enrolment.id(),
                enrolment.edition(),
                first.editionName,
                ZoneId.of(first.zone),
                enrolment.state(),
                party.stream().map(EnrolmentLine::name).toList(),
                enrolment.arrival(),
                enrolment.departure(),
                enrolment.wantsOwnRoom(),
                enrolment.introductionAt(),
                enrolment.offerUntil(),
                enrolment.waitingSince(),
                enrolment.createdAt());
    }
}
