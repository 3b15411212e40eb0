package app.ritme.platform.demo;

import app.ritme.journal.note.GroupNoteService;
import app.ritme.journal.note.NoteTag;
import app.ritme.journal.note.NoteWords;
import app.ritme.journal.note.NoteWriting;
import app.ritme.journal.note.NoteWritingService;
import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.WeekService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the coaches of the demo noted about their guests. */
@Component
@Profile("demo")
class DemoNotes {

    private static final int EVENING = 21;

    private final NoteWritingService notes;
    private final GroupNoteService groupNotes;
    private final WeekService weeks;

    DemoNotes(NoteWritingService notes, GroupNoteService groupNotes, WeekService weeks) {
        this.notes = notes;
        this.groupNotes = groupNotes;
        this.weeks = weeks;
    }

    void bosrust(DemoHouse house) {
        note(
                house,
                "Marieke",
                "Loes",
                -3,
                "Eerste gesprek. Ze lacht als het over thuis gaat, en haar schouders gaan omhoog. Niet doorgevraagd.",
                NoteTag.HOLDS_TENSION);
        note(
                house,
                "Marieke",
                "Loes",
                -1,
                "Bij het lopen viel ze stil, en dat mocht. Morgen: wat gebeurt er als ze niets hoeft te bewijzen?");
        note(
                house,
                "Annelies",
                "Bram",
                -6,
                "Stond op toen het over zijn vader ging en zette thee. We hebben het benoemd; hij herkende het.",
                NoteTag.FLEES);
        note(
                house,
                "Annelies",
                "Bram",
                -2,
                "Belde zelf met thuis. Slaapt door. Zegt bij de laatste set nog te vaak dat het toch niets wordt.",
                NoteTag.SABOTAGES);
        group(house, "Stil begonnen, lachend geëindigd. Niemand keek op de klok.");
    }

    void clinic(DemoHouse house) {
        note(
                house,
                "Wout",
                "Jef",
                -4,
                "Houdt zijn adem in bij elke herhaling. Geteld op de uitademing: veel lichter.",
                NoteTag.HOLDS_TENSION);
    }

    /** By who led the largest group of yesterday, with everybody who came. */
    private void group(DemoHouse house, String text) {
        var led = new ArrayList<DaySession>();
        house.manager(() -> weeks.day(house.today().minusDays(1)).stream()
                .filter(session -> leader(house, session).isPresent())
                .max(Comparator.comparingInt(session -> session.guests().size()))
                .ifPresent(led::add));
        led.forEach(session -> house.coach(
                leader(house, session).orElseThrow(),
                -1,
                EVENING,
                () -> groupNotes.keep(session.id(), text, NoteWriting.EMPTY.stamp())));
    }

    private static Optional<String> leader(DemoHouse house, DaySession session) {
        return session.staff().stream()
                .map(PersonName::givenName)
                .filter(house.staff()::containsKey)
                .findFirst();
    }

    private void note(DemoHouse house, String coach, String guest, int day, String text, NoteTag... seen) {
        house.coach(
                coach,
                day,
                EVENING,
                () -> notes.keep(
                        house.guest(guest),
                        Optional.empty(),
                        new NoteWords(text, Set.of(seen)),
                        NoteWriting.EMPTY.stamp()));
    }
}
