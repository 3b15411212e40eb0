package app.ritme.schedule.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.MySession;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.paper.Html;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What stands on paper, read back from it: enough to live the day by, and nothing of how anybody is. */
class PaperTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final UUID HALL = UUID.randomUUID();
    private static final LocationId HERE = new LocationId(UUID.randomUUID());

    private static final PersonName MARIEKE = name("Marieke", "Vos");
    private static final PersonName LOES = name("Loes", "van Dam");
    private static final PersonName OTHER_LOES = name("Loes", "Bakker");
    private static final PersonName LUKASZ = name("Łukasz", "Żółć");

    @Test
    void theDayListHasFirstNamesHoursAndPlacesAndALineToSignOn() throws IOException {
        String read = text(new DayListPaper(
                        Language.NL, "Bosrust", MONDAY, List.of(session(BlockKind.TRAINING, "Kracht", 9, LUKASZ, LOES)))
                .pdf());

        assertThat(read)
                .contains("Bosrust", "Daglijst", "Maandag 30 november 2026", "09:00–10:00")
                .contains("Kracht", "Marieke", "Zaal", "Łukasz", "Loes", "Paraaf")
                .doesNotContain("Dam", "Vos", "Żółć");
    }

    @Test
    void twoWithOneFirstNameHaveTheirInitials() throws IOException {
        String read = text(new DayListPaper(
                        Language.NL, "Bosrust", MONDAY, List.of(session(BlockKind.GROUP, "Kring", 9, LOES, OTHER_LOES)))
                .pdf());

        assertThat(read).contains("Loes v. D.", "Loes B.").doesNotContain("Dam", "Bakker");
    }

    @Test
    void whoLeadsKeepsAFirstNameOfTwoWordsAndInitialsWhereTwoShareOne() throws IOException {
        PersonName[] leaders = {name("Anne Marie", "Vos"), name("Tom", "de Wit"), name("Tom", "Kuiper")};
        List<DaySession> all = List.of(led(session(BlockKind.GROUP, "Kring", 9, LOES, OTHER_LOES), leaders));
        List<MySession> mine = List.of(mine(leaders));

        for (byte[] paper : List.of(
                new GuestWeekPaper(Language.NL, "Bosrust", "Loes", MONDAY).ofSessions(all),
                new GuestWeekPaper(Language.NL, "Bosrust", "Loes", MONDAY).ofMine(mine),
                new RoomPlan(Language.NL, "Bosrust", week(all)).day(MONDAY))) {
            assertThat(text(paper))
                    .contains("Kring", "Anne Marie, Tom d. W., Tom K.")
                    .doesNotContain("Vos", "Wit", "Kuiper", "Marie V.", "Loes B.");
        }
    }

    @Test
    void aTalkAndWhatIsForOneAreCalledByTheirKindWhateverTheirTitleSays() throws IOException {
        var talk = session(BlockKind.COACHING, "Angst en verslaving", 9, LOES);
        var measurement = session(BlockKind.ASSESSMENT, "Depressie (PHQ-9)", 11, LOES);
        var alone = session(BlockKind.TRAINING, "Stress de baas", 12, LOES);
        var walk = session(BlockKind.NATURE, "Boswandeling", 14, LOES, LUKASZ);
        List<DaySession> all = List.of(talk, measurement, alone, walk);

        for (byte[] paper : List.of(
                new DayListPaper(Language.NL, "Bosrust", MONDAY, all).pdf(),
                new GuestWeekPaper(Language.NL, "Bosrust", "Loes", MONDAY).ofSessions(all),
                new RoomPlan(Language.NL, "Bosrust", week(all)).day(MONDAY),
                new RoomPlan(Language.NL, "Bosrust", week(all)).week(MONDAY, MONDAY.plusDays(6)))) {
            assertThat(text(paper))
                    .contains("Gesprek", "Afspraak", "Training", "Boswandeling")
                    .doesNotContain("Angst", "verslaving", "Depressie", "PHQ", "Stress", "baas");
        }
    }

    @Test
    void whatDoesNotTakePlaceSaysSoWithoutAReason() throws IOException {
        var off = cancelled(session(BlockKind.GROUP, "Kring", 9, LOES, LUKASZ));
        List<DaySession> all = List.of(off, session(BlockKind.GROUP, "Zang", 11, LOES, LUKASZ));

        assertThat(text(new DayListPaper(Language.NL, "Bosrust", MONDAY, all).pdf()))
                .contains("Gaat niet door.", "Zang")
                .doesNotContain("ziek", "begeleider kan niet");
        assertThat(text(new RoomPlan(Language.NL, "Bosrust", week(all)).day(MONDAY)))
                .contains("Zang")
                .doesNotContain("Kring");
    }

    @Test
    void restOfManyIsOneLineWithoutBoxes() throws IOException {
        List<DaySession> rest = Stream.of(LOES, LUKASZ, OTHER_LOES)
                .map(guest -> alone(BlockKind.REST, guest))
                .toList();

        String read = text(new DayListPaper(Language.EN, "Bosrust", MONDAY, rest).pdf());

        assertThat(read).contains("Rest", "3 guests").doesNotContain("Loes", "Initials");
        assertThat(read.split("13:00", -1)).hasSize(2);
    }

    @Test
    void aMealThatDoesNotTakePlaceForOneDoesForTheOthers() throws IOException {
        List<DaySession> lunch = List.of(
                cancelled(alone(BlockKind.MEAL, LOES)),
                alone(BlockKind.MEAL, LUKASZ),
                alone(BlockKind.MEAL, OTHER_LOES));

        String read = text(new DayListPaper(Language.EN, "Bosrust", MONDAY, lunch).pdf());

        assertThat(read)
                .contains("Meal Zweden · 2 guests", "Meal Zweden · 1 guest Does not take place.")
                .doesNotContain("2 guests Does not take place.");
        assertThat(read.split("13:00", -1)).hasSize(3);
    }

    @Test
    void restInTwoPlacesIsTwoLines() throws IOException {
        List<DaySession> rest = List.of(
                alone(BlockKind.REST, LOES),
                alone(BlockKind.REST, LUKASZ),
                elsewhere(alone(BlockKind.REST, OTHER_LOES)));

        assertThat(text(new DayListPaper(Language.EN, "Bosrust", MONDAY, rest).pdf()))
                .contains("Zweden · 2 guests", "Drenthe · 1 guest");
    }

    @Test
    void aDayOfAFullHouseTakesMorePagesAndNumbersThem() throws IOException {
        PersonName[] many = IntStream.range(0, 40)
                .mapToObj(number -> name("Gast" + number, "Naam"))
                .toArray(PersonName[]::new);
        List<DaySession> all = IntStream.range(7, 21)
                .mapToObj(hour -> session(BlockKind.GROUP, "Groep " + hour, hour, many))
                .toList();
        byte[] paper = new DayListPaper(Language.NL, "Bosrust", MONDAY, all).pdf();

        assertThat(pages(paper)).isGreaterThan(3);
        assertThat(text(paper)).contains("1 / " + pages(paper)).contains("Gast39");
    }

    @Test
    void aGuestsWeekIsOnOnePageHoweverFullItIs() throws IOException {
        List<DaySession> full = IntStream.range(0, 7)
                .boxed()
                .flatMap(day -> IntStream.range(6, 22)
                        .mapToObj(hour ->
                                on(day, session(BlockKind.TRAINING, "Een lange titel van " + hour, hour, LOES))))
                .toList();
        byte[] paper = new GuestWeekPaper(Language.EN, "Bosrust", "Loes", MONDAY).ofSessions(full);

        assertThat(pages(paper)).isEqualTo(1);
        assertThat(text(paper))
                .contains("The week of Loes", "30 November – 6 December 2026", "Mon 30 Nov", "Sun 6 Dec", "21:00–22:00")
                .doesNotContain("Dam", "Vos");
    }

    @Test
    void aWeekOfLongTitlesIsOnOnePageInSmallerLetters() throws IOException {
        List<DaySession> wordy = IntStream.range(0, 7)
                .boxed()
                .flatMap(day -> IntStream.range(8, 17).mapToObj(hour -> on(day, wordy(hour))))
                .toList();
        byte[] full = new GuestWeekPaper(Language.EN, "Bosrust", "Loes", MONDAY).ofSessions(wordy);
        byte[] light = new GuestWeekPaper(Language.EN, "Bosrust", "Loes", MONDAY).ofSessions(wordy.subList(0, 2));

        assertThat(pages(full)).isEqualTo(1);
        assertThat(text(full)).contains("16:00–17:00", "Sun 6 Dec").doesNotContain("Dam", "Vos");
        assertThat(pages(light)).isEqualTo(1);
        assertThat(smallestLetters(full)).isLessThan(smallestLetters(light)).isGreaterThan(5);
    }

    @Test
    void theWallNamesNoGuestAndHasASheetForEachRoom() throws IOException {
        var hall = session(BlockKind.GROUP, "Kring", 9, LOES, LUKASZ);
        byte[] paper = new RoomPlan(Language.EN, "Bosrust", week(List.of(hall))).week(MONDAY, MONDAY.plusDays(6));

        assertThat(pages(paper)).isEqualTo(1);
        assertThat(text(paper)).contains("Zaal", "Kring", "Marieke · 2 guests").doesNotContain("Loes", "Łukasz");
        assertThat(text(new RoomPlan(Language.EN, "Bosrust", week(List.of())).day(MONDAY)))
                .contains("Nothing is planned in the rooms.");
    }

    @Test
    void whatPeopleWroteIsNoMarkup() throws IOException {
        var odd = session(
                BlockKind.GROUP, "<b>Kring</b> & \"zang\"", 9, name("<img src='file:///etc/passwd'/>", ""), LOES);

        assertThat(text(new DayListPaper(Language.NL, "<h1>Huis</h1>", MONDAY, List.of(odd)).pdf()))
                .contains("<b>Kring</b> & \"zang\"", "<h1>Huis</h1>", "<img src=");
    }

    @Test
    void lettersThatNoPaperKnowsAreSpaces() throws IOException {
        String odd = "Kring\u0001om\u000bhet\ud800vuur\uffff\ufffe!";
        PersonName bell = name("Bel\u0007la", "");
        List<DaySession> all = List.of(session(BlockKind.GROUP, odd, 9, bell, LOES));

        assertThat(text(new DayListPaper(Language.NL, odd, MONDAY, all).pdf()))
                .contains("Kring om het vuur !", "Bel la", "Loes");
        assertThat(text(new GuestWeekPaper(Language.NL, odd, bell.givenName(), MONDAY).ofSessions(all)))
                .contains("Kring om het vuur !", "Bel la");
        assertThat(Html.escaped("a\tb\r\nc \ud83c\udf32 <ł>")).isEqualTo("a\tb\r\nc \ud83c\udf32 &lt;ł&gt;");
    }

    private static PersonName name(String given, String family) {
        return new PersonName(new PersonId(UUID.randomUUID()), given, family, false);
    }

    private static DaySession session(BlockKind kind, String title, int hour, PersonName... guests) {
        return new DaySession(
                new SessionId(UUID.randomUUID()),
                kind,
                LocalizedText.of(title, title),
                new When(MONDAY, LocalTime.of(hour, 0), 60, ZONE),
                HERE,
                "Zweden",
                HALL,
                "Zaal",
                List.of(MARIEKE),
                Stream.of(guests)
                        .map(guest -> new DaySession.Guest(guest, Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                false,
                Optional.empty(),
                null,
                null,
                0);
    }

    private static DaySession wordy(int hour) {
        return led(
                session(
                        BlockKind.GROUP,
                        "Samen koken, eten en napraten over de oogst uit de moestuin",
                        hour,
                        LOES,
                        LUKASZ),
                name("Anne Marie", "Vos"),
                name("Christoffel", "Bos"));
    }

    private static DaySession led(DaySession one, PersonName... leaders) {
        return like(one, one.when(), one.location(), List.of(leaders), one.cancelled());
    }

    private static MySession mine(PersonName... leaders) {
        var when = new When(MONDAY, LocalTime.of(9, 0), 60, ZONE);
        return new MySession(
                new SessionId(UUID.randomUUID()),
                BlockKind.GROUP,
                LocalizedText.of("Kring", "Circle"),
                when.startsAt(),
                when.endsAt(),
                ZONE,
                "Zaal",
                "Zweden",
                Stream.of(leaders)
                        .map(leader -> new MySession.Leader(leader.givenName(), leader.familyName()))
                        .toList(),
                2,
                false);
    }

    private static DaySession alone(BlockKind kind, PersonName guest) {
        DaySession led = session(kind, "", 13, guest);
        return new DaySession(
                led.id(),
                kind,
                LocalizedText.EMPTY,
                led.when(),
                HERE,
                "Zweden",
                null,
                "",
                List.of(),
                led.guests(),
                led.waiting(),
                false,
                Optional.empty(),
                null,
                null,
                0);
    }

    private static DaySession elsewhere(DaySession one) {
        return like(one, one.when(), "Drenthe", one.staff(), one.cancelled());
    }

    private static DaySession cancelled(DaySession one) {
        return like(one, one.when(), one.location(), one.staff(), Optional.of(CancelReason.STAFF));
    }

    private static DaySession on(int day, DaySession one) {
        var when = one.when().movedTo(MONDAY.plusDays(day), one.when().at());
        return like(one, when, one.location(), one.staff(), one.cancelled());
    }

    private static DaySession like(
            DaySession one, When when, String location, List<PersonName> staff, Optional<CancelReason> cancelled) {
        return new DaySession(
                one.id(),
                one.kind(),
                one.title(),
                when,
                one.place(),
                location,
                one.room(),
                one.roomName(),
                staff,
                one.guests(),
                one.waiting(),
                one.pinned(),
                cancelled,
                one.equipment(),
                null,
                one.version());
    }

    private static Week week(List<DaySession> sessions) {
        var hall = new RoomRow(new RoomId(HALL), "Zaal", RoomKind.GROUP, 20, 0, 0, null, Set.of(), null, 0);
        var place = new LocationRow(HERE, "Zweden", ZONE, "", null, 0, List.of(hall), List.of());
        return new Week(sessions, List.of(MARIEKE), List.of(place), Availability.UNKNOWN);
    }

    /** In one line, wherever it was broken. */
    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** In points. */
    private static float smallestLetters(byte[] paper) throws IOException {
        var sizes = new TreeSet<Float>();
        try (PDDocument document = Loader.loadPDF(paper)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.add(text.getFontSizeInPt());
                }
            }.getText(document);
        }
        return sizes.getFirst();
    }

    private static int pages(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        }
    }
}
