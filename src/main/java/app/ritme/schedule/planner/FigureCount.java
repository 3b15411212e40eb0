package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.planner.Agenda.Of;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the figures of some days from everybody's agendas. */
final class FigureCount {

    private static final int FREE_TIME = 60;
    private static final int WHOLE = 100;

    private final Facts facts;
    private final Collection<Agenda> agendas;
    private final List<LocalDate> span;

    /** @param span the days that count */
    FigureCount(Facts facts, Collection<Agenda> agendas, List<LocalDate> span) {
        this.facts = facts;
        this.agendas = agendas;
        this.span = span;
    }

    Figures count() {
        int[] led = workers().mapToInt(this::ledADay).sorted().toArray();
        return new Figures(
                waiting(),
                continuity(),
                used(),
                led.length == 0 ? 0 : led[led.length - 1],
                led.length == 0 ? 0 : led[0]);
    }

    private int waiting() {
        List<List<Spot>> days = of(Of.GUEST)
                .flatMap(agenda -> span.stream().map(day -> on(agenda, day)))
                .filter(day -> !day.isEmpty())
                .toList();
        return (int) Math.round(
                days.stream().mapToInt(FigureCount::waiting).average().orElse(0));
    }

    private static int waiting(List<Spot> day) {
        return IntStream.range(1, day.size())
                .map(next -> (int) (day.get(next).from() - day.get(next - 1).until()))
                .filter(gap -> gap > 0 && gap < FREE_TIME)
                .sum();
    }

    private OptionalInt continuity() {
        List<Boolean> own = of(Of.GUEST)
                .flatMap(agenda -> span.stream()
                        .flatMap(day -> on(agenda, day).stream())
                        .filter(spot -> spot.kind() == BlockKind.COACHING
                                && !spot.staff().isEmpty())
                        .flatMap(spot -> facts
                                .stays()
                                .coach(agenda.holder(), spot.when().day())
                                .stream()
                                .map(coach -> spot.staff().contains(coach))))
                .toList();
        return own.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(share(own.stream().filter(with -> with).count(), own.size()));
    }

    private OptionalInt used() {
        long works = workers().mapToLong(this::works).sum();
        long led = workers().mapToLong(this::led).sum();
        return works == 0 ? OptionalInt.empty() : OptionalInt.of(share(led, works));
    }

    private static int share(long part, long whole) {
        return (int) Math.round((double) WHOLE * part / whole);
    }

    /** Who works in these days, also when nothing is planned with them. */
    private Stream<Agenda> workers() {
        Map<UUID, Agenda> staff = of(Of.STAFF).collect(Collectors.toMap(Agenda::holder, agenda -> agenda));
        return facts.workers()
                .map(person -> staff.getOrDefault(person, new Agenda(Of.STAFF, person, List.of())))
                .filter(agenda -> works(agenda) > 0);
    }

    private long works(Agenda agenda) {
        return span.stream()
                .flatMap(day -> facts.hours(agenda.holder(), day).stream())
                .mapToLong(FigureCount::minutes)
                .sum();
    }

    private static long minutes(DayHours hours) {
        return Duration.between(hours.from(), hours.until()).toMinutes();
    }

    private int ledADay(Agenda agenda) {
        long days = span.stream()
                .filter(day -> facts.hours(agenda.holder(), day).isPresent())
                .count();
        return (int) (led(agenda) / days);
    }

    private long led(Agenda agenda) {
        return span.stream()
                .flatMap(day -> Agenda.runs(on(agenda, day), 0).stream())
                .mapToLong(Agenda::length)
                .sum();
    }

    private Stream<Agenda> of(Of of) {
        return agendas.stream().filter(agenda -> agenda.of() == of);
    }

    private static List<Spot> on(Agenda agenda, LocalDate day) {
        return agenda.holding().stream()
                .filter(spot -> spot.when().day().equals(day))
                .toList();
    }
}
