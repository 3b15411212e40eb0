package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.intake.IntakeData;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What somebody writes stands nowhere as it was written: in no file of the database, in no temporary file and in no log. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class NowhereInTheClearTest extends RitmeTest {

    private static final int LARGEST_READ = 64 << 20;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private MyIntakeService intakes;

    @Autowired
    private PeopleFixtures people;

    private final String secret = "Zwanenmeer " + UUID.randomUUID().toString().substring(0, 13);
    private final Instant began = Instant.now().minusSeconds(2);

    @Test
    void whatIsWrittenIsInNoFileAndInNoLog(CapturedOutput log) throws IOException {
        House house = houses.aHouse("Sealed");
        House.Person guest = houses.aGuest(house, "Loes");
        String open = "Annelies" + UUID.randomUUID().toString().substring(0, 8);
        House.Person coach = houses.aStaffMember(house, open);
        people.aCare(house, guest, coach);

        write(guest, coach);
        superuser().sql("checkpoint").update();

        Path data = Path.of(
                superuser().sql("show data_directory").query(String.class).single());
        assertThat(filesWith(data, secret)).as("files of the database").isEmpty();
        assertThat(filesWith(data, open))
                .as("the control: a name is not sealed")
                .isNotEmpty();
        assertThat(filesWith(Path.of(System.getProperty("java.io.tmpdir")), secret))
                .as("temporary files")
                .isEmpty();
        assertThat(log.getAll()).doesNotContain(secret);
    }

    private void write(House.Person guest, House.Person coach) {
        JournalEntryId entry = journals.anEntry(guest, secret);
        journals.aDraft(guest, secret + ", and more");
        journals.share(guest, entry, coach);
        journals.aComment(coach, entry, secret + "?");
        journals.aNote(coach, guest, secret + ", they said");
        journals.aNoteDraft(coach, guest, Optional.empty(), "Ask about " + secret);
        journals.aHabit(guest, secret);
        doAs(
                guest,
                () -> checkIns.save(
                        checkIns.start().today(),
                        Map.of(Scale.SLEEP, 3),
                        Optional.empty(),
                        new Beside(4, List.of(secret))));
        doAs(
                guest,
                () -> intakes.save(
                        new IntakeData(secret, secret, secret, secret, secret, Language.NL), IntakeForm.NOT_YET));
    }

    /** That were written since this began. */
    private List<Path> filesWith(Path folder, String words) throws IOException {
        var found = new ArrayList<Path>();
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        byte[] hex = HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && attributes.size() <= LARGEST_READ
                        && attributes.lastModifiedTime().toInstant().isAfter(began)
                        && Files.isReadable(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (contains(bytes, plain) || contains(bytes, hex)) {
                        found.add(file);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            // somebody else's, or gone meanwhile
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.SKIP_SUBTREE;
            }
        });
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(words, StandardCharsets.ISO_8859_1));
    }
}
