package app.ritme.platform.demo;

import app.ritme.journal.note.NoteTag;
import app.ritme.journal.note.NoteWords;
import app.ritme.journal.note.NoteWriting;
import app.ritme.journal.note.NoteWritingService;
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

    DemoNotes(NoteWritingService notes) {
        this.notes = notes;
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
