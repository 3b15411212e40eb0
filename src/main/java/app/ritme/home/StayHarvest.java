package app.ritme.home;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.journal.habit.Habits;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.MySession;
import app.ritme.schedule.OutsideWords;
import app.ritme.schedule.Sessions;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.training.LastSets;
import app.ritme.training.SetRow;
import app.ritme.training.exercise.Counting;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.exercise.HomeSubstitutes;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what of a stay can go into the plan for home, in the words of one language. */
@Component
class StayHarvest {

    /** As far as sessions are planned ahead. */
    private static final int WEEKS_AHEAD = 26;

    private final LastSets sets;
    private final Habits habits;
    private final HomeSubstitutes substitutes;
    private final Sessions sessions;
    private final Stays stays;
    private final Clock clock;

    StayHarvest(
            LastSets sets, Habits habits, HomeSubstitutes substitutes, Sessions sessions, Stays stays, Clock clock) {
        this.sets = sets;
        this.habits = habits;
        this.substitutes = substitutes;
        this.sessions = sessions;
        this.stays = stays;
        this.clock = clock;
    }

    /** @param house the zone of the house */
    FromTheStay of(PersonId guest, ZoneId house, Language language) {
        LocalDate today = LocalDate.now(clock.withZone(house));
        LocalDate last = stays.inHouse(today).stream()
                .filter(stay -> stay.guest().equals(guest))
                .map(Stay::departure)
                .findFirst()
                .orElse(today);
        var words = new OutsideWords(language);
        return new FromTheStay(
                exercises(guest, words),
                habits.grown(guest, today),
                sessions.of(guest, last.plusDays(1), last.plusWeeks(WEEKS_AHEAD)).stream()
                        .filter(session -> session.kind() == BlockKind.COACHING && !session.cancelled())
                        .map(session -> talk(session, words))
                        .limit(Lines.MOST)
                        .toList());
    }

    /** As they went the last time, each with what takes its place at home. */
    private List<HomeExercise> exercises(PersonId guest, OutsideWords words) {
        List<List<SetRow>> done = sets.of(guest).stream().limit(Lines.MOST).toList();
        Map<ExerciseId, LocalizedText> atHome = substitutes.of(
                done.stream().map(List::getFirst).map(SetRow::exerciseId).toList());
        return done.stream()
                .map(all -> {
                    SetRow last = all.getLast();
                    LocalizedText instead = atHome.getOrDefault(last.exerciseId(), LocalizedText.EMPTY);
                    return new HomeExercise(said(last.name(), words), went(all, words), said(instead, words));
                })
                .toList();
    }

    private static String said(LocalizedText text, OutsideWords words) {
        return text.in(words.language(), words.language());
    }

    /** "3 × 10, 24 kg": the sets of that workout, as the last of them went. */
    private static String went(List<SetRow> done, OutsideWords words) {
        SetRow last = done.getLast();
        String reps = words.text(
                last.counting() == Counting.SECONDS ? "home.exercise.seconds" : "home.exercise.reps",
                done.size(),
                last.reps());
        return last.load()
                .map(kilos -> words.text("home.exercise.load", reps, number(kilos.kilos(), words.language())))
                .orElse(reps);
    }

    private static String number(BigDecimal kilos, Language language) {
        return NumberFormat.getNumberInstance(language.locale()).format(kilos);
    }

    private static String talk(MySession session, OutsideWords words) {
        ZonedDateTime starts = session.startsAt().atZone(session.zone());
        String when = DateTimeFormatter.ofPattern("EEE d MMM", words.language().locale())
                .format(starts)
                .replace(".", "");
        String who = session.staff().stream().map(MySession.Leader::givenName).collect(Collectors.joining(", "));
        return words.text(
                who.isEmpty() ? "home.talk" : "home.talk.with",
                when,
                DateTimeFormatter.ofPattern("HH:mm").format(starts),
                words.kind(session.kind()),
                who);
    }
}
