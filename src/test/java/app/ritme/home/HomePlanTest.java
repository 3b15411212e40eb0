package app.ritme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.paper.Pdf;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HomePlanTest {

    private static final HomeExercise SQUAT = new HomeExercise("Goblet squat", "3 × 10, 24 kg", "");

    @Test
    void whatComesFromTheStayIsAddedAndWhatWasAgreedForHomeStays() {
        PlanWords agreed = PlanWords.EMPTY
                .withExercises(List.of(new HomeExercise("Goblet squat", "3 × 8, 20 kg", "rucksack with books")))
                .withHabits(List.of("Outside first"))
                .withTalks(List.of("A call with Tom"));

        PlanWords filled = agreed.with(new FromTheStay(
                List.of(SQUAT, new HomeExercise("Plank", "2 × 30 seconds", "")),
                List.of("Phone away at nine", "Outside first"),
                List.of("A call with Tom", "Tue 15 Dec at 10:00, talk")));

        assertThat(filled.exercises())
                .containsExactly(
                        new HomeExercise("Goblet squat", "3 × 10, 24 kg", "rucksack with books"),
                        new HomeExercise("Plank", "2 × 30 seconds", ""));
        assertThat(filled.habits()).containsExactly("Outside first", "Phone away at nine");
        assertThat(filled.talks()).containsExactly("A call with Tom", "Tue 15 Dec at 10:00, talk");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        PlanWords words = full(2);

        assertThat(PlanWords.read(words.written())).isEqualTo(words);
        var given = new GivenPlan("Loes van Dam", LocalDate.of(2026, 11, 29), words, null);
        assertThat(GivenPlan.read(given.written())).isEqualTo(given);
    }

    @Test
    void itStaysShortEnoughForPaper() {
        full(Lines.MOST).refuseUnfit();

        assertThatThrownBy(() -> full(Lines.MOST + 1).refuseUnfit()).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PlanWords.EMPTY
                        .withWeek(Map.of(DayOfWeek.MONDAY, "x".repeat(PlanWords.LONGEST_DAY + 1)))
                        .refuseUnfit())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PlanWords.EMPTY
                        .withExercises(List.of(new HomeExercise(" ", "3 × 10", "")))
                        .refuseUnfit())
                .isInstanceOf(Refusal.class)
                .hasMessage("error.home.exercise.name");
    }

    @Test
    void aUsualPlanIsOnTwoPagesInBothLanguages() throws IOException {
        SignalWords signals = SignalWords.EMPTY
                .with(Signal.ORANGE, SignalCard.of("Ik lees \u2019s avonds", "Naar buiten <zonder telefoon>"))
                .with(List.of(new PersonToCall("Sanne", "06 12345678", "mijn zus")));
        for (Language language : Language.values()) {
            byte[] pdf = new HomePaper(language, "Bosrust")
                    .pdf(new GivenPlan("Loes van Dam", LocalDate.of(2026, 11, 29), full(6), signals));

            assertThat(Pdf.pages(pdf)).isEqualTo(2);
            assertThat(text(pdf))
                    .contains("Loes van Dam", "Goblet squat 0", "rucksack 0", "zonder telefoon", "06 12345678");
        }
    }

    @Test
    void aFullPlanIsOnTwoPagesInSmallerLetters() {
        byte[] pdf = new HomePaper(Language.NL, "Bosrust")
                .pdf(new GivenPlan("Loes van Dam", LocalDate.of(2026, 11, 29), full(Lines.MOST), null));

        assertThat(Pdf.pages(pdf)).isLessThanOrEqualTo(2);
    }

    @Test
    void whatALinkShowsOpensWithItsSecretAloneAndInItsPlaceOnly() {
        Secret secret = Secret.make();
        UUID link = Ids.next();
        byte[] sealed = SecretSeal.seal(secret, link, "3 × 10, 24 kg");

        assertThat(SecretSeal.open(secret, link, sealed)).isEqualTo("3 × 10, 24 kg");
        assertThatThrownBy(() -> SecretSeal.open(Secret.make(), link, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SecretSeal.open(secret, Ids.next(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    private static PlanWords full(int points) {
        var exercises = new ArrayList<HomeExercise>();
        for (int i = 0; i < points; i++) {
            exercises.add(new HomeExercise("Goblet squat " + i, "3 × 10, 24 kg", "rucksack " + i));
        }
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, "18:00 twenty minutes of exercises");
        }
        List<String> lines = Collections.nCopies(points, "Outside before breakfast, without the telephone");
        return new PlanWords(exercises, week, lines, lines, lines);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
