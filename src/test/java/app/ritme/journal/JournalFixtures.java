package app.ritme.journal;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Houses.Furnishing;
import app.ritme.journal.habit.GuestHabitService;
import app.ritme.journal.habit.HabitId;
import app.ritme.journal.habit.HabitSchedule;
import app.ritme.journal.habit.MyHabitService;
import app.ritme.journal.note.CareNoteId;
import app.ritme.journal.note.GroupNoteService;
import app.ritme.journal.note.KeptForAll;
import app.ritme.journal.note.NoteTag;
import app.ritme.journal.note.NoteWords;
import app.ritme.journal.note.NoteWriting;
import app.ritme.journal.note.NoteWritingService;
import app.ritme.people.CareId;
import app.ritme.people.CareRow;
import app.ritme.people.MyCareService;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Attendance;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.WeekService;
import app.ritme.shared.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How guests of tests are, and what they write. */
@TestComponent
@Order(60)
public class JournalFixtures implements Furnishing {

    private final MyCheckInService myCheckIns;
    private final CheckInRepository checkIns;
    private final MyWritingService writings;
    private final MySharingService sharings;
    private final MyCommentService comments;
    private final MyPhotoService photos;
    private final SharedEntryService shared;
    private final MyHabitService habits;
    private final GuestHabitService guestHabits;
    private final NoteWritingService notes;
    private final GroupNoteService groupNotes;
    private final ScheduleFixtures schedule;
    private final WeekService weeks;
    private final MyCareService care;
    private final Clock clock;
    private final Map<UUID, Map<String, UUID>> noted = new ConcurrentHashMap<>();
    private final TransactionTemplate transactions;

    JournalFixtures(
            MyCheckInService myCheckIns,
            CheckInRepository checkIns,
            MyWritingService writings,
            MySharingService sharings,
            MyCommentService comments,
            MyPhotoService photos,
            SharedEntryService shared,
            MyHabitService habits,
            GuestHabitService guestHabits,
            NoteWritingService notes,
            GroupNoteService groupNotes,
            ScheduleFixtures schedule,
            WeekService weeks,
            MyCareService care,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.myCheckIns = myCheckIns;
        this.checkIns = checkIns;
        this.writings = writings;
        this.sharings = sharings;
        this.comments = comments;
        this.photos = photos;
        this.shared = shared;
        this.habits = habits;
        this.guestHabits = guestHabits;
        this.notes = notes;
        this.groupNotes = groupNotes;
        this.schedule = schedule;
        this.weeks = weeks;
        this.care = care;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A check-in, an entry that is shared with the manager and being changed, something new begun, and two habits. */
    @Override
    public void fill(House house, House.Person guest) {
        doAs(
                guest,
                () -> myCheckIns.save(
                        myCheckIns.start().today(),
                        Map.of(Scale.SLEEP, 3),
                        Optional.empty(),
                        new Beside(null, List.of("calm"))));
        SessionId session = aSessionYesterday(house.manager(), Set.of(guest));
        aBeginning(guest, session);
        PhotoRow photo = aPhoto(guest, Optional.empty());
        JournalEntryId entry = anEntry(guest, "The lake was still this morning.");
        share(guest, entry, house.manager());
        CommentRow asked = aComment(house.manager(), entry, "Thank you. What was it like?");
        doAs(guest, () -> comments.say(entry, "As if nobody waited."));
        aDraft(guest, entry, "The lake was still this morning. So was I.");
        aBeginning(guest, session);
        aDraft(guest, "And then");
        aHabit(guest, "Outside before breakfast");
        aProposal(house.manager(), guest, "Phone away at nine");
        CareNoteId note = aNote(house.manager(), guest, "Breathes again when we walk.", NoteTag.HOLDS_TENSION);
        aNoteDraft(house.manager(), guest, Optional.of(note), "Breathes again when we walk, and laughs.");
        aNoteDraft(house.manager(), guest, Optional.empty(), "Ask about");
        came(house.manager(), session, guest);
        aGroupNote(house.manager(), session, "Nobody looked at the clock.");
        doAs(
                house.manager(),
                () -> groupNotes.save(
                        session,
                        "Nobody looked at the clock, nor did I.",
                        groupNotes.open(session).writing().stamp()));
        noted.put(
                house.tenant(),
                Map.of(
                        "SessionId noted",
                        session.value(),
                        "SessionId attended",
                        session.value(),
                        "CareNoteId",
                        note.value(),
                        "JournalCommentId",
                        asked.id().value(),
                        "JournalPhotoId",
                        photo.id().value()));
    }

    @Override
    public Map<String, UUID> ids(House house) {
        return Objects.requireNonNull(noted.get(house.tenant()));
    }

    /** Something for several that is over, early in the morning of yesterday. */
    public SessionId aSessionYesterday(House.Person coach, Set<House.Person> guests) {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), Houses.ZONE).minusDays(1);
        return aSession(coach, guests, yesterday, LocalTime.of(5, 10));
    }

    /** Something for several that a coach leads. */
    public SessionId aSession(House.Person coach, Set<House.Person> guests, LocalDate day, LocalTime at) {
        return schedule.add(
                coach.house(),
                new SessionData(
                        BlockKind.GROUP,
                        LocalizedText.of("Ademwerk", "Breathing"),
                        day,
                        at,
                        45,
                        schedule.location(coach.house()),
                        Optional.empty(),
                        Set.of(coach.personId()),
                        guests.stream().map(House.Person::personId).collect(Collectors.toSet())));
    }

    /** Says of these guests that they were there. */
    public void came(House.Person coach, SessionId session, House.Person... guests) {
        doAs(
                coach,
                () -> Stream.of(guests)
                        .forEach(guest -> weeks.mark(session, guest.personId(), Optional.of(Attendance.CAME))));
    }

    /** What who leads a session noted with everybody who came. */
    public KeptForAll aGroupNote(House.Person coach, SessionId session, String text) {
        return as(
                coach,
                () -> groupNotes.keep(
                        session, text, groupNotes.open(session).writing().stamp()));
    }

    /** How a guest said they are on a day, perhaps one that is over. */
    public void aCheckIn(House.Person guest, LocalDate day, Map<Scale, Integer> answers) {
        doAs(
                guest,
                () -> transactions.executeWithoutResult(status -> {
                    Instant morning = Instant.parse(day + "T07:12:00Z");
                    var checkIn = new CheckIn(guest.personId(), day, morning);
                    checkIn.answer(answers, Map.of(), morning);
                    checkIns.save(checkIn);
                }));
    }

    /** Something a guest finished. */
    public JournalEntryId anEntry(House.Person guest, String text) {
        return as(guest, () -> {
            Writing begun = writings.writing();
            return writings.finish(Optional.empty(), new Words("running-past.1", text), begun.stamp());
        });
    }

    /** Something new about a session, of which nothing is written yet. */
    public Writing aBeginning(House.Person guest, SessionId session) {
        return as(guest, () -> writings.begin(session));
    }

    /** A photo on something new, or on an entry; seen by readers once that is finished. */
    public PhotoRow aPhoto(House.Person guest, Optional<JournalEntryId> of) {
        return as(guest, () -> photos.add(of, Houses.aPicture()));
    }

    /** What somebody who reads along said about an entry. */
    public CommentRow aComment(House.Person reader, JournalEntryId entry, String text) {
        return as(reader, () -> shared.say(entry, text));
    }

    /** Something a guest is still writing. */
    public Writing aDraft(House.Person guest, String text) {
        return as(guest, () -> {
            Writing begun = writings.writing();
            return writings.keep(Optional.empty(), new Words("", text), begun.stamp());
        });
    }

    /** An entry a guest is still changing. */
    public Writing aDraft(House.Person guest, JournalEntryId entry, String text) {
        return as(guest, () -> {
            Writing begun = writings.writing(entry);
            return writings.keep(Optional.of(entry), new Words("", text), begun.stamp());
        });
    }

    /** Something small a guest begins today and does today. */
    public HabitId aHabit(House.Person guest, String name) {
        return as(guest, () -> {
            HabitId id = habits.begin(name, HabitSchedule.everyDay());
            habits.done(id, habits.mine().today());
            return id;
        });
    }

    /** Something small that waits for the guest's yes. */
    public HabitId aProposal(House.Person coach, House.Person guest, String name) {
        LocalDate today = as(guest, habits::mine).today();
        return as(coach, () -> guestHabits.propose(guest.personId(), name, HabitSchedule.timesAWeek(3), today))
                .id();
    }

    /** What somebody who looks after a guest noted. */
    public CareNoteId aNote(House.Person coach, House.Person guest, String text, NoteTag... tags) {
        return as(
                coach,
                () -> notes.keep(
                                guest.personId(),
                                Optional.empty(),
                                new NoteWords(text, Set.of(tags)),
                                notes.writing(guest.personId()).stamp())
                        .id());
    }

    /** What somebody who looks after a guest is still noting, of something new or of a note. */
    public NoteWriting aNoteDraft(House.Person coach, House.Person guest, Optional<CareNoteId> of, String text) {
        return as(coach, () -> {
            String stamp = of.map(notes::writing)
                    .orElseGet(() -> notes.writing(guest.personId()))
                    .stamp();
            return notes.save(guest.personId(), of, new NoteWords(text, Set.of(NoteTag.FLEES)), stamp);
        });
    }

    /** Lets somebody who looks after the guest read an entry, for as long as can be. */
    public void share(House.Person guest, JournalEntryId entry, House.Person reader) {
        doAs(
                guest,
                () -> sharings.share(
                        entry,
                        Set.of(careOf(guest, reader)),
                        sharings.sharing(entry).lastDay()));
    }

    /** The relation in which this person looks after the guest now. */
    public CareId careOf(House.Person guest, House.Person carer) {
        return as(guest, care::carers).stream()
                .filter(row -> row.carerId().equals(carer.personId()))
                .map(CareRow::id)
                .findFirst()
                .orElseThrow();
    }
}
