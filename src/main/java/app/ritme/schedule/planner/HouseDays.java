package app.ritme.schedule.planner;

import app.ritme.organisation.Demand;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationRow;
import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.Stock;
import app.ritme.schedule.Week;
import app.ritme.schedule.planner.Agenda.Of;
import app.ritme.schedule.planner.Facts.RoomFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some days of a house as the rules see them. */
final class HouseDays {

    private final Facts facts;
    private final Limits limits;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Agenda> agendas = new HashMap<>();
    private final Map<UUID, UUID> blocks = new HashMap<>();

    HouseDays(Week week, Background background) {
        this.limits = background.limits();
        this.facts = new Facts(
                rooms(week.locations()),
                Stock.all(week.locations()),
                week.availability(),
                background.travel(),
                background.stays(),
                background.needs(),
                background.blocks(),
                background.skills());
        week.team().forEach(this::name);
        week.locations().stream()
                .flatMap(location -> location.rooms().stream())
                .forEach(room -> names.put(room.id().value(), room.name()));
        week.locations().stream()
                .flatMap(location -> location.equipment().stream())
                .forEach(stock -> names.put(stock.kind().value(), stock.name()));
        Map<UUID, List<Spot>> spots = new HashMap<>();
        Map<UUID, Of> kinds = new HashMap<>();
        week.sessions().stream()
                .filter(session -> session.cancelled().isEmpty())
                .forEach(session -> {
                    session.staff().forEach(this::name);
                    session.guests().forEach(guest -> name(guest.name()));
                    Spot spot = spot(session);
                    UUID block = spot.block();
                    if (block != null) {
                        blocks.put(spot.session(), block);
                    }
                    holders(spot).forEach((holder, of) -> {
                        kinds.put(holder, of);
                        spots.computeIfAbsent(holder, none -> new ArrayList<>()).add(spot);
                    });
                });
        spots.forEach((holder, held) ->
                agendas.put(holder, new Agenda(Objects.requireNonNull(kinds.get(holder)), holder, held)));
    }

    /** What somebody is called who has nothing in these days. */
    void name(PersonName person) {
        names.put(person.id().value(), person.full());
    }

    Facts facts() {
        return facts;
    }

    Limits limits() {
        return limits;
    }

    /** By holder. */
    Map<UUID, Agenda> agendas() {
        return agendas;
    }

    /** As if this session were so; without a spot, as if it were not there. */
    void become(UUID session, @Nullable Spot spot) {
        become(agendas, session, spot);
    }

    /** As {@link #become(UUID, Spot)}, in agendas of one's own. */
    static void become(Map<UUID, Agenda> all, UUID session, @Nullable Spot spot) {
        all.replaceAll((holder, agenda) -> agenda.has(session) ? agenda.without(session) : agenda);
        if (spot != null) {
            holders(spot)
                    .forEach((holder, of) ->
                            all.merge(holder, new Agenda(of, holder, List.of(spot)), (now, one) -> now.with(spot)));
        }
    }

    /** The key of the block that a session comes from; none where it comes from none. */
    @Nullable
    UUID block(UUID session) {
        return blocks.get(session);
    }

    String nameOf(UUID holder) {
        return names.getOrDefault(holder, "");
    }

    /** What a session breaks as it is. */
    List<Remark> remarks(UUID session) {
        return agendas.values().stream()
                .filter(agenda -> agenda.has(session))
                .flatMap(agenda -> check(agenda).stream())
                .filter(broken -> broken.isAbout(session))
                .map(this::remark)
                .distinct()
                .toList();
    }

    /** What they would break, put there together, that is not broken now: each of them instead of itself elsewhere. */
    List<Remark> remarks(Collection<Spot> wanted) {
        return newlyBroken(wanted).map(this::remark).distinct().toList();
    }

    /** As {@link #remarks(Collection)}, by the one that breaks it, in their order. */
    List<List<Remark>> remarksOfEach(List<Spot> wanted) {
        List<Violation> broken = newlyBroken(wanted).toList();
        Set<UUID> all = wanted.stream().map(Spot::session).collect(Collectors.toUnmodifiableSet());
        return wanted.stream()
                .map(spot -> broken.stream()
                        .filter(one -> isOf(one, spot, all))
                        .map(this::remark)
                        .distinct()
                        .toList())
                .toList();
    }

    /** What a whole day is too much of is of those that come to it, whichever session of the day it is said of. */
    private static boolean isOf(Violation broken, Spot wanted, Set<UUID> all) {
        return broken.sessions().stream().anyMatch(all::contains)
                ? broken.isAbout(wanted.session())
                : broken.spot().when().day().equals(wanted.when().day())
                        && holders(wanted).containsKey(broken.holder());
    }

    /** The weightiest first. */
    private Stream<Violation> newlyBroken(Collection<Spot> wanted) {
        Map<UUID, Of> touched = new HashMap<>();
        wanted.forEach(spot -> touched.putAll(holders(spot)));
        Set<UUID> moving = wanted.stream().map(Spot::session).collect(Collectors.toUnmodifiableSet());
        var broken = new ArrayList<Violation>();
        touched.forEach((holder, of) -> {
            Agenda now = agendas.getOrDefault(holder, new Agenda(of, holder, List.of()));
            Set<Object> before = check(now).stream().map(Violation::same).collect(Collectors.toSet());
            List<Spot> then = Stream.concat(
                            now.spots().stream().filter(spot -> !moving.contains(spot.session())),
                            wanted.stream().filter(spot -> holders(spot).containsKey(holder)))
                    .toList();
            check(new Agenda(of, holder, then)).stream()
                    .filter(one -> !before.contains(one.same()))
                    .forEach(broken::add);
        });
        return broken.stream()
                .sorted(Comparator.comparing((Violation one) -> !one.rule().refuses())
                        .thenComparing(one -> one.rule().severity())
                        .thenComparing(Violation::rule))
                .map(one -> one.seenFrom(moving));
    }

    /** What it would break there that is not broken now, as if everybody had these agendas. */
    List<Violation> newlyBroken(Spot wanted, Map<UUID, Agenda> all) {
        var broken = new ArrayList<Violation>();
        holders(wanted).forEach((holder, of) -> {
            Agenda now = all.getOrDefault(holder, new Agenda(of, holder, List.of()));
            Set<Object> before =
                    check(now).stream().map(Violation::same).collect(Collectors.toCollection(HashSet::new));
            check(now.with(wanted)).stream()
                    .filter(one -> !before.contains(one.same()))
                    .forEach(broken::add);
        });
        return broken;
    }

    List<Violation> check(Agenda agenda) {
        return ScheduleRules.check(agenda, facts, limits);
    }

    Remark remark(Violation broken) {
        Spot other = broken.other();
        return new Remark(
                broken.rule(),
                names.getOrDefault(broken.holder(), ""),
                other == null ? null : new Remark.Other(other.kind(), other.title(), other.when()),
                broken.amount(),
                limits.of(broken.rule()));
    }

    static Map<UUID, Of> holders(Spot spot) {
        Map<UUID, Of> holders = new HashMap<>();
        spot.guests().forEach(guest -> holders.put(guest, Of.GUEST));
        spot.staff().forEach(person -> holders.put(person, Of.STAFF));
        @Nullable UUID room = spot.room();
        if (room != null) {
            holders.put(room, Of.ROOM);
        }
        EquipmentNeed need = spot.equipment();
        if (need != null) {
            holders.put(need.kind().value(), Of.EQUIPMENT);
        }
        return holders;
    }

    private static Map<UUID, RoomFact> rooms(Collection<LocationRow> locations) {
        return locations.stream()
                .flatMap(location -> location.rooms().stream())
                .collect(Collectors.toMap(
                        room -> room.id().value(),
                        room -> new RoomFact(
                                room.capacity(),
                                room.turnaroundMinutes(),
                                room.setUpMinutes(),
                                room.hours(),
                                room.asks().contains(Demand.HEAT))));
    }

    private static Spot spot(DaySession session) {
        return new Spot(
                session.id().value(),
                session.kind(),
                session.title(),
                session.when(),
                session.place().value(),
                session.room(),
                ids(session.staff().stream()),
                ids(session.guests().stream().map(DaySession.Guest::name)),
                session.equipment(),
                session.block());
    }

    private static Set<UUID> ids(Stream<PersonName> people) {
        return people.map(person -> person.id().value()).collect(Collectors.toUnmodifiableSet());
    }
}
