package app.ritme.journal.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.note.NoteTag;
import app.ritme.journal.note.NoteWords;
import app.ritme.journal.note.NoteWriting;
import app.ritme.journal.note.NoteWritingService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class GuestNotesViewTest extends KaribuTest {

    private static final String SEEN = "Walks away when it is quiet.";

    @Autowired
    private NoteWritingService writings;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Notes");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
    }

    @Test
    void whatIsTypedIsSavedByItselfAndKeptWithItsTags() {
        open(coach, page());
        assertThat(notes()).contains("No notes about Loes Test yet");

        type(SEEN);
        tag(NoteTag.FLEES);
        assertThat(part(Span.class, "note-saved").getText()).contains("Only you read it so far");
        open(coach, page());
        assertThat(part(TextArea.class, "note-paper").getValue()).isEqualTo(SEEN);

        click("keep-note");

        assertThat(notes()).contains("You", SEEN, "flees");
        assertThat(part(TextArea.class, "note-paper").getValue()).isEmpty();
    }

    @Test
    void onesOwnIsChangedWhileSomethingNewWaits() {
        journals.aNote(coach, guest, "First");
        open(coach, page());
        type("Something new");

        click("change-note");
        assertThat(part(TextArea.class, "note-paper").getValue()).isEqualTo("First");
        type("Second");
        click("keep-note");

        assertThat(notes()).contains("Second", "changed").doesNotContain("First");
        assertThat(part(TextArea.class, "note-paper").getValue()).isEqualTo("Something new");
        click("change-note");
        type("Third");
        click("give-up-note");
        assertThat(notes()).contains("Second").doesNotContain("Third");
    }

    @Test
    void onesOwnAreFoundByTheirWordsAndColleaguesAreNotOpened() {
        journals.aNote(coach, guest, "Slept badly.");
        journals.aNote(coach, guest, "Laughed at the lake.");
        House.Person colleague = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, colleague);
        journals.aNote(colleague, guest, "Swam in the LAKE.");
        open(coach, page());
        assertThat(notes()).contains("Slept badly.", "Swam in the LAKE.");

        search("lake");
        assertThat(notes()).contains("Laughed at the lake.").doesNotContain("Slept", "Swam");
        click("change-note");
        type("Laughed at the wide lake.");
        click("keep-note");
        assertThat(notes()).contains("wide lake").doesNotContain("Slept", "Swam");
        search("nowhere");
        assertThat(notes()).contains("Nothing of yours with those words");
        search("");
        assertThat(notes()).contains("Slept badly.", "Swam in the LAKE.", "wide lake");
    }

    @Test
    void removingAsksFirst() {
        journals.aNote(coach, guest, "First");
        open(coach, page());

        click("remove-note");
        click("confirm-stay");
        assertThat(notes()).contains("First");
        click("remove-note");
        click("confirm-go");

        assertThat(notes()).doesNotContain("First");
        open(coach, page());
        assertThat(notes()).doesNotContain("First");
    }

    @Test
    void aColleaguesIsReadAndNotChangedAndTheGuestSeesWhoRead() {
        journals.aNote(coach, guest, SEEN);
        House.Person colleague = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, colleague);
        open(guest, "my-care");
        assertThat(part(CardBox.class, "my-notes").getElement().getTextRecursively())
                .contains("Nobody has read yet");

        open(colleague, page());

        assertThat(notes()).contains("Marieke Test", SEEN);
        assertThat(shows("change-note")).isFalse();
        open(guest, "my-care");
        assertThat(part(CardBox.class, "my-notes").getElement().getTextRecursively())
                .contains("Tom Test")
                .doesNotContain(SEEN);
    }

    @Test
    void whatWasTypedElsewhereIsToldOf() {
        open(coach, page());
        doAs(
                coach,
                () -> writings.save(
                        guest.personId(),
                        Optional.empty(),
                        new NoteWords("Elsewhere", Set.of()),
                        NoteWriting.EMPTY.stamp()));

        type("Here");
        assertThat(part(Div.class, "conflict").getElement().getTextRecursively())
                .contains("Elsewhere", "Here");
        click("conflict-mine");

        assertThat(as(coach, () -> writings.writing(guest.personId())).words().text())
                .isEqualTo("Here");
        assertThat(shows("conflict")).isFalse();
    }

    @Test
    void inShortOpensTheLatestOnceAsked() {
        journals.aNote(coach, guest, SEEN, NoteTag.HOLDS_TENSION);
        open(coach, "guests/" + guest.person() + "/brief");
        assertThat(part(CardBox.class, "latest-notes").getElement().getTextRecursively())
                .doesNotContain(SEEN);

        click("open-notes");

        assertThat(part(CardBox.class, "latest-notes").getElement().getTextRecursively())
                .contains(SEEN, "holds tension", "You");
    }

    @Test
    void whoDoesNotLookAfterTheGuestIsToldSo() {
        journals.aNote(coach, guest, SEEN);
        open(house.manager(), page());

        assertThat(shows("note-paper")).isFalse();
        assertThat(shows("notes")).isFalse();
    }

    private void type(String text) {
        var paper = part(TextArea.class, "note-paper");
        paper.setValue(text);
        _fireValueChange(paper, true);
    }

    @SuppressWarnings("unchecked")
    private static void tag(NoteTag tag) {
        CheckboxGroup<NoteTag> tags = part(CheckboxGroup.class, "note-tags");
        tags.setValue(Set.of(tag));
        _fireValueChange(tags, true);
    }

    private static String notes() {
        return part(CardBox.class, "notes").getElement().getTextRecursively();
    }

    private String page() {
        return "guests/" + guest.person() + "/notes";
    }

    private static void search(String words) {
        part(TextField.class, "search-notes").setValue(words);
    }
}
