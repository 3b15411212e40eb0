package app.ritme.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names, with the initials of the surname where two of them share one. */
public final class FirstNames {

    private final Map<String, Set<String>> surnames = new HashMap<>();

    /** @param all who may be called, as often as they are */
    public FirstNames(Stream<? extends Called> all) {
        all.forEach(name -> surnames.computeIfAbsent(name.givenName(), none -> new HashSet<>())
                .add(name.familyName()));
    }

    public String of(Called name) {
        boolean shared = surnames.getOrDefault(name.givenName(), Set.of()).size() > 1;
        return shared ? (name.givenName() + " " + initials(name.familyName())).strip() : name.givenName();
    }

    public String of(Collection<? extends Called> names) {
        return names.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private static String initials(String familyName) {
        return Stream.of(familyName.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
