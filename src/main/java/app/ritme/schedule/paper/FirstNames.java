package app.ritme.schedule.paper;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names, with the initials of the surname where two on the same paper share one. */
final class FirstNames {

    private final Map<String, Set<PersonId>> bearers = new HashMap<>();

    FirstNames(Collection<DaySession> sessions) {
        sessions.stream()
                .flatMap(session -> Stream.concat(
                        session.staff().stream(), session.guests().stream().map(DaySession.Guest::name)))
                .forEach(name -> bearers.computeIfAbsent(name.givenName(), none -> new HashSet<>())
                        .add(name.id()));
    }

    String of(PersonName name) {
        boolean shared = bearers.getOrDefault(name.givenName(), Set.of()).size() > 1;
        return shared ? (name.givenName() + " " + initials(name.familyName())).strip() : name.givenName();
    }

    String of(List<PersonName> names) {
        return names.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private static String initials(String familyName) {
        return Stream.of(familyName.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
