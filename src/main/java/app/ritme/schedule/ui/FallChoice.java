package app.ritme.schedule.ui;

import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.planner.FellOut;
import app.ritme.schedule.planner.GuestAway;
import app.ritme.schedule.planner.MayFallOut;
import app.ritme.shared.Language;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What fell out: a colleague, a room, a guest for a while, a group that too few come to, or the weather. */
class FallChoice extends FormRow {

    /** What can. */
    enum Fall {
        NOTHING,
        COLLEAGUE,
        ROOM,
        LATE,
        EARLY,
        GROUP,
        WEATHER
    }

    /** Somebody or something that can. */
    private record Option(String words, Supplier<FellOut> fellOut) {}

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Select<Fall> fall = new Select<>();
    private final Select<Option> which = new Select<>();
    private final TimePicker time = new TimePicker();
    private MayFallOut found = new MayFallOut(List.of(), List.of(), List.of(), List.of());
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;

    FallChoice() {
        fall.setLabel(getTranslation("replan.fall"));
        fall.setItems(Fall.values());
        fall.setItemLabelGenerator(one -> getTranslation(key(one)));
        fall.setValue(Fall.NOTHING);
        fall.setTestId("planner-fall");
        fall.addValueChangeListener(event -> offer());
        which.setItemLabelGenerator(Option::words);
        which.setTestId("planner-which");
        time.setLocale(Language.of(getLocale()).locale());
        time.setValue(NOON);
        time.setLabel(getTranslation("replan.time"));
        time.setTestId("planner-time");
        add(fall, which, time);
        offer();
    }

    /** What there is in these days. */
    void show(MayFallOut days, LocalDate first, LocalDate last) {
        found = days;
        from = first;
        to = last;
        offer();
    }

    /** As an address says it; anything else is nothing. */
    void choose(String name) {
        for (var one : Fall.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                fall.setValue(one);
            }
        }
    }

    /** Empty where it is not chosen which. */
    Optional<FellOut> fellOut() {
        return switch (fall.getValue()) {
            case NOTHING -> Optional.of(new FellOut.Nothing());
            case WEATHER -> Optional.of(new FellOut.BadWeather());
            case COLLEAGUE, ROOM, LATE, EARLY, GROUP ->
                which.getOptionalValue().map(chosen -> chosen.fellOut().get());
        };
    }

    /** Says that it must be chosen which. */
    void ask() {
        which.setErrorMessage(getTranslation("error.empty"));
        which.setInvalid(true);
    }

    private void offer() {
        which.setItems(options().toList());
        which.setInvalid(false);
        which.setVisible(isOfSeveral(fall.getValue()));
        if (which.isVisible()) {
            which.setLabel(getTranslation(key(fall.getValue()) + ".which"));
        }
        time.setVisible(fall.getValue() == Fall.LATE || fall.getValue() == Fall.EARLY);
    }

    private static boolean isOfSeveral(Fall fall) {
        return fall != Fall.NOTHING && fall != Fall.WEATHER;
    }

    private Stream<Option> options() {
        return switch (fall.getValue()) {
            case NOTHING, WEATHER -> Stream.empty();
            case COLLEAGUE ->
                found.team().stream().map(person -> new Option(person.full(), () -> new FellOut.Away(person.id())));
            case ROOM ->
                found.locations().stream()
                        .flatMap(location -> location.rooms().stream())
                        .map(room -> new Option(room.name(), () -> new FellOut.Closed(room.id())));
            case LATE, EARLY -> found.guests().stream().map(guest -> new Option(guest.full(), () -> away(guest)));
            case GROUP ->
                found.groups().stream().map(group -> new Option(words(group), () -> new FellOut.TooSmall(group.id())));
        };
    }

    /** Who comes later is not there until that time of the last day, who leaves earlier from that time of the first on. */
    private FellOut away(PersonName guest) {
        LocalTime at = Optional.ofNullable(time.getValue()).orElse(NOON);
        return new FellOut.Absent(
                fall.getValue() == Fall.LATE
                        ? new GuestAway(guest.id(), from.atStartOfDay(), to.atTime(at))
                        : new GuestAway(
                                guest.id(), from.atTime(at), to.plusDays(1).atStartOfDay()));
    }

    private String words(DaySession group) {
        return SessionWords.when(group.when()) + " · " + SessionWords.title(group) + " · "
                + getTranslation("schedule.guests", group.guests().size());
    }

    private static String key(Fall fall) {
        return "replan.fall." + fall.name().toLowerCase(Locale.ROOT);
    }
}
