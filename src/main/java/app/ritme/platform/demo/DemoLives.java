package app.ritme.platform.demo;

import app.ritme.journal.AboutSession;
import app.ritme.journal.Beside;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.MyCommentService;
import app.ritme.journal.MyPhotoService;
import app.ritme.journal.MySharingService;
import app.ritme.journal.MyWritingService;
import app.ritme.journal.Scale;
import app.ritme.journal.SharedEntryService;
import app.ritme.journal.Words;
import app.ritme.people.CareId;
import app.ritme.people.CareRow;
import app.ritme.people.MyCareService;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Attendance;
import app.ritme.schedule.WeekService;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the guests of the demo were, what they wrote, and that their coaches were there. */
@Component
@Profile("demo")
class DemoLives {

    private final MyCheckInService checkIns;
    private final MyWritingService writing;
    private final MySharingService sharing;
    private final SharedEntryService shared;
    private final MyCommentService comments;
    private final MyPhotoService photos;
    private final MyCareService care;
    private final DemoTraining training;
    private final DemoHabits habits;
    private final DemoNotes notes;
    private final WeekService weeks;

    DemoLives(
            MyCheckInService checkIns,
            MyWritingService writing,
            MySharingService sharing,
            SharedEntryService shared,
            MyCommentService comments,
            MyPhotoService photos,
            MyCareService care,
            DemoTraining training,
            DemoHabits habits,
            DemoNotes notes,
            WeekService weeks) {
        this.checkIns = checkIns;
        this.writing = writing;
        this.sharing = sharing;
        this.shared = shared;
        this.comments = comments;
        this.photos = photos;
        this.care = care;
        this.training = training;
        this.habits = habits;
        this.notes = notes;
        this.weeks = weeks;
    }

    void bosrust(DemoHouse house) {
        training.plan(house, "Marieke", "Loes", -3, DemoTraining.GENTLE);
        training.plan(house, "Marieke", "Saskia", -1, DemoTraining.GENTLE);
        training.plan(house, "Marieke", "Rob", -8, DemoTraining.STRENGTH);
        training.plan(house, "Marieke", "Eva", -8, DemoTraining.GENTLE);
        training.plan(house, "Marieke", "Daan", -8, DemoTraining.STRENGTH);
        training.plan(house, "Annelies", "Bram", -8, DemoTraining.STRENGTH);
        training.plan(house, "Annelies", "Thijs", -9, DemoTraining.GENTLE);
        training.plan(house, "Annelies", "Noor", -9, DemoTraining.STRENGTH);
        days(house, "Bram", -8, "22132 23233 33232 32333 33343 43434 44343 44444");
        days(house, "Loes", -3, "22112 23223 33233");
        beside(house, "Loes", -2, new Beside(5, List.of("gewandeld", "hoofdpijn")));
        beside(house, "Loes", -1, new Beside(3, List.of("gewandeld", "sauna")));
        days(house, "Saskia", -1, "21211");
        days(house, "Noor", -9, "22222 32332 33223 33333 43334 34433 44443 43444 44544");
        days(house, "Thijs", -9, "12211 22121 22222 23222 32332 33233 33333 43343 33433");
        checkInToday(house, "Saskia", "21212");
        checkInToday(house, "Bram", "44444");
        checkInToday(house, "Noor", "43444");
        training.train(house, "Bram", -6, -5, -3, -2);
        training.trainOtherwise(house, "Bram", -1);
        training.train(house, "Noor", -7, -5, -2);
        training.train(house, "Thijs", -7, -5, -2);
        training.train(house, "Loes", -1);
        entries(house);
        habits.bosrust(house);
        attendance(house);
        notes.bosrust(house);
    }

    void clinic(DemoHouse house) {
        training.plan(house, "Wout", "Jef", -5, DemoTraining.GENTLE);
        days(house, "Jef", -5, "33233 33333 34333 34443 44444");
        attendance(house);
        notes.clinic(house);
    }

    /** @param answers a word for each day from the first on: sleep, energy, mood, stress, soreness */
    private void days(DemoHouse house, String guest, int first, String answers) {
        int day = first;
        for (String word : answers.split(" ", -1)) {
            Map<Scale, Integer> tapped = answers(word);
            house.guest(guest, day++, 8, () -> checkIns.save(tapped));
        }
    }

    /** Later on a day of which the guest said how it is. */
    private void beside(DemoHouse house, String guest, int day, Beside beside) {
        house.guest(
                guest, day, 21, () -> checkIns.save(house.today().plusDays(day), Map.of(), Optional.empty(), beside));
    }

    /** Before whoever opens the demo, whatever the hour. */
    private void checkInToday(DemoHouse house, String guest, String word) {
        house.guest(guest, 0, 0, () -> checkIns.save(answers(word)));
    }

    private static Map<Scale, Integer> answers(String word) {
        var tapped = new EnumMap<Scale, Integer>(Scale.class);
        for (int i = 0; i < word.length(); i++) {
            tapped.put(Scale.values()[i], Character.digit(word.charAt(i), 10));
        }
        return tapped;
    }

    private void entries(DemoHouse house) {
        write(
                house,
                "Loes",
                -2,
                "Vannacht werd ik drie keer wakker. Toch is het hier stiller in mijn hoofd dan thuis.",
                "");
        house.guest(
                "Loes",
                -1,
                20,
                () -> writing.sessions().stream()
                        .filter(session -> session.kind() == BlockKind.NATURE)
                        .findFirst()
                        .flatMap(AboutSession::sessionId)
                        .ifPresent(writing::begin));
        house.guest("Loes", -1, 20, () -> photos.add(Optional.empty(), DemoPhoto.ofTheLake()));
        JournalEntryId talk = write(
                house,
                "Loes",
                -1,
                "Ik merk dat ik bij alles eerst denk: doe ik het wel goed. Vandaag bij het lopen even niet.",
                "Marieke");
        house.coach("Marieke", -1, 22, () -> {
            shared.open(talk);
            shared.say(talk, "Wat fijn om te lezen. Wat was er anders, bij dat lopen?");
        });
        house.guest("Loes", -1, 23, () -> comments.say(talk, "Niemand hoefde iets van me. Ik ook niet."));
        write(house, "Bram", -4, "Eerste nacht doorgeslapen. Ik wist niet meer dat dat kon.", "Annelies");
        write(
                house,
                "Bram",
                -2,
                "Gebeld met thuis. Ik heb gezegd dat ik nog niet weet hoe het verder gaat. Dat was al veel.",
                "");
        write(house, "Noor", -5, "In de sauna niets gezegd en niets gemist.", "");
    }

    /** @param with the coach it is shared with, empty when it is for oneself */
    private JournalEntryId write(DemoHouse house, String guest, int day, String text, String with) {
        var entry = new AtomicReference<JournalEntryId>();
        house.guest(guest, day, 20, () -> {
            JournalEntryId id = writing.finish(
                    Optional.empty(), new Words("", text), writing.writing().stamp());
            entry.set(id);
            if (!with.isEmpty()) {
                Set<CareId> readers = care.carers().stream()
                        .filter(carer -> carer.carerName().startsWith(with))
                        .map(CareRow::id)
                        .collect(Collectors.toSet());
                sharing.share(id, readers, sharing.sharing().lastDay());
            }
        });
        return entry.get();
    }

    /** Everybody came to what is past, but for one who slept in. */
    private void attendance(DemoHouse house) {
        for (int day = -2; day < 0; day++) {
            LocalDate then = house.today().plusDays(day);
            house.manager(
                    day,
                    21,
                    () -> weeks.day(then)
                            .forEach(session -> session.guests().forEach(guest -> {
                                boolean slept = guest.name().givenName().equals("Rob")
                                        && session.when().at().getHour() < 8;
                                PersonId person = guest.name().id();
                                weeks.mark(
                                        session.id(), person, Optional.of(slept ? Attendance.ABSENT : Attendance.CAME));
                            })));
        }
    }
}
