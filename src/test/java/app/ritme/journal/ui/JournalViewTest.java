package app.ritme.journal.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MyEntriesService;
import app.ritme.journal.MyPhotoService;
import app.ritme.journal.MySharingService;
import app.ritme.journal.MyWritingService;
import app.ritme.journal.Reader;
import app.ritme.journal.Words;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class JournalViewTest extends KaribuTest {

    @Autowired
    private MyWritingService writings;

    @Autowired
    private MyEntriesService entries;

    @Autowired
    private MySharingService sharings;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Journal");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void whatIsTypedIsSavedAndThereAgainOnAnotherDevice() {
        open(guest, "journal");
        assertThat(shows("done")).isFalse();
        type("One sentence.");
        assertThat(shows("done")).isTrue();

        newBrowser();
        open(guest, "journal");
        assertThat(part(TextArea.class, "paper").getValue()).isEqualTo("One sentence.");
        assertThat(as(guest, entries::count)).isZero();
    }

    @Test
    void anotherQuestionAndFreeWritingAreOneTapAway() {
        open(guest, "journal");
        String first = part(H2.class, "prompt").getText();
        click("other-prompt");
        assertThat(part(H2.class, "prompt").getText()).isNotEqualTo(first);
        click("free-writing");
        type("Free.");
        click("done");

        assertThat(as(guest, () -> entries.entries(0, 1))).first().satisfies(row -> {
            assertThat(row.prompt()).isEmpty();
            assertThat(row.excerpt()).isEqualTo("Free.");
        });
    }

    @Test
    void aPhotoIsThereAgainOnAnotherDeviceAndBelongsToTheEntryOnceThatIsDone() {
        open(guest, "journal");
        part(PhotosBox.class, "photos").take(Houses.aPicture());
        assertThat(shows("done")).isTrue();

        newBrowser();
        open(guest, "journal");
        assertThat(shows("photo")).isTrue();
        type("With the lake.");
        click("done");
        assertThat(shows("photo")).isTrue();
        assertThat(shows("done")).isFalse();

        click("photo-remove");
        _click(_get(Button.class, spec -> spec.withText("Remove the photo")));
        assertThat(shows("photo")).isFalse();
        assertThat(part(TextArea.class, "paper").getValue()).isEqualTo("With the lake.");
    }

    @Test
    void whatIsNoPhotoIsSaidAndThreeAreEnough() {
        open(guest, "journal");
        PhotosBox photos = part(PhotosBox.class, "photos");
        photos.take(new byte[] {1, 2, 3});
        assertThat(shows("photo")).isFalse();
        _get(Span.class, spec -> spec.withText("We cannot read this as a photo. Choose a jpg or png."));
        assertThat(shows("photo-choose")).isTrue();

        for (int photo = 0; photo < MyPhotoService.MOST; photo++) {
            photos.take(Houses.aPicture());
        }
        assertThat(shows("photo-choose")).isFalse();
    }

    @Test
    void whatIsWrittenBelongsToASessionOfTheLastDaysAndToNoneAnyMore() {
        journals.aSessionYesterday(coach, Set.of(guest));
        open(guest, "journal");
        type("Slow.");
        click("about-choose");
        click("about-go");
        assertThat(about()).startsWith("About: Breathing, ");

        newBrowser();
        open(guest, "journal");
        assertThat(about()).startsWith("About: Breathing, ");
        type("Slower.");
        click("done");
        assertThat(about()).startsWith("About: Breathing, ");

        click("about-remove");
        assertThat(shows("about-session")).isFalse();
        assertThat(part(TextArea.class, "paper").getValue()).isEqualTo("Slower.");
        click("done");
        assertThat(as(guest, () -> entries.entries(0, 1)).getFirst().about()).isNull();
    }

    @Test
    void fromASessionOneBeginsToWriteAboutItUnlessSomethingElseIsBegun() {
        SessionId session = journals.aSessionYesterday(coach, Set.of(guest));
        open(guest, "today");
        beginAbout(session);
        assertThat(about()).startsWith("About: Breathing, ");
        click("about-remove");

        type("Something else.");
        beginAbout(session);
        assertThat(shows("about-session")).isFalse();
        assertThat(part(TextArea.class, "paper").getValue()).isEqualTo("Something else.");
    }

    @Test
    void sharingWhatIsNotFinishedFinishesItFirst() {
        open(guest, "journal");
        type("For Annelies.");
        choose(true);

        var entry = as(guest, () -> entries.entries(0, 1)).getFirst();
        assertThat(entry.shared()).isTrue();
        assertThat(part(TextArea.class, "paper").getValue()).isEqualTo("For Annelies.");
    }

    @Test
    void anEmptyPaperIsSharedWithNobody() {
        open(guest, "journal");
        assertThatThrownBy(() -> choose(true)).isInstanceOf(Refusal.class);

        assertThat(part(RadioButtonGroup.class, "who").getValue()).isEqualTo(false);
        assertThat(as(guest, entries::count)).isZero();
    }

    @Test
    void ofSeveralWhoLookAfterTheGuestOneIsChosen() {
        House.Person second = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, second);
        JournalEntryId entry = journals.anEntry(guest, "For Tom.");
        open(guest, "journal/" + entry.value());
        choose(true);

        @SuppressWarnings("unchecked") // the dialog's own
        CheckboxGroup<Reader> readers = part(CheckboxGroup.class, "readers");
        var tom = readers.getListDataView()
                .getItems()
                .filter(reader -> reader.name().startsWith("Tom"))
                .findFirst()
                .orElseThrow();
        readers.setValue(Set.of(tom));
        var last = part(DatePicker.class, "until").getMax();
        part(DatePicker.class, "until").setValue(last.plusDays(1));
        click("form-save");
        assertThat(part(DatePicker.class, "until").isInvalid()).isTrue();
        part(DatePicker.class, "until").setValue(last.minusDays(1));
        click("form-save");

        assertThat(as(guest, () -> sharings.sharing(entry)).readers())
                .filteredOn(Reader::mayRead)
                .singleElement()
                .satisfies(reader -> {
                    assertThat(reader.givenName()).isEqualTo("Tom");
                    assertThat(reader.until()).isEqualTo(last.minusDays(1));
                });
    }

    @Test
    void whoWroteElsewhereMeanwhileChooses() {
        open(guest, "journal");
        type("Here.");
        var elsewhere = as(guest, writings::writing);
        doAs(guest, () -> writings.keep(Optional.empty(), new Words("", "There."), elsewhere.stamp()));

        type("Here and more.");
        assertThat(shows("conflict")).isTrue();
        assertThat(as(guest, writings::writing).words().text()).isEqualTo("There.");
        click("conflict-mine");
        assertThat(shows("conflict")).isFalse();
        assertThat(as(guest, writings::writing).words().text()).isEqualTo("Here and more.");
    }

    @Test
    void aRemovedEntryIsTakenBackAtOnce() {
        JournalEntryId entry = journals.anEntry(guest, "Gone?");
        open(guest, "journal/" + entry.value());
        click("remove-entry");
        assertThat(as(guest, entries::count)).isZero();
        click("undo");
        assertThat(as(guest, entries::count)).isOne();
        assertThat(part(TextArea.class, "paper").getValue()).isEqualTo("Gone?");
    }

    @Test
    void anotherGuestsEntryIsNotThere() {
        House.Person other = houses.aGuest(house, "Bram");
        JournalEntryId entry = journals.anEntry(other, "Not yours.");

        open(guest, "journal/" + entry.value());

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(JournalView.class::isInstance);
    }

    private void beginAbout(SessionId session) {
        UI.getCurrent()
                .navigate(
                        house.path("journal"),
                        QueryParameters.of("about", session.value().toString()));
    }

    private static String about() {
        return part(Div.class, "about-session").getElement().getTextRecursively();
    }

    private static void type(String text) {
        var paper = part(TextArea.class, "paper");
        paper.setValue(text);
        _fireValueChange(paper, true);
    }

    @SuppressWarnings("unchecked") // the segment's own
    private static void choose(boolean shared) {
        RadioButtonGroup<Boolean> who = part(RadioButtonGroup.class, "who");
        who.setValue(shared);
        _fireValueChange(who, true);
    }
}
