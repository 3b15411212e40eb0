package app.ritme.organisation.ui;

import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.OrganisationProfile;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.organisation.OrganisationService;
import app.ritme.organisation.TravelService;
import app.ritme.shared.ui.Accents;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shared.ui.UnsavedBar;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.ListFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;

/** The house itself: name, time zone, colour and languages, saved together; logo, locations, rooms and equipment, each at once. */
@Route(value = "settings", layout = HouseLayout.class)
@Menu(title = "nav.settings", order = 290, icon = "settings")
@RolesAllowed("MANAGER")
class SettingsView extends Main implements BeforeLeaveObserver, HasDynamicTitle {

    private final OrganisationService organisation;
    private final HouseCard house;
    private final ColourCard colour;
    private final LanguagesCard languages;
    private final Div conflict = new Div();
    private final UnsavedBar unsaved = new UnsavedBar(this::restore, this::save);
    private OrganisationProfile saved;

    SettingsView(
            OrganisationService organisation,
            OrganisationRegistry registry,
            LocationService locations,
            EquipmentService equipment,
            TravelService travel,
            Clock clock) {
        this.organisation = organisation;
        saved = organisation.profile();
        house = new HouseCard(organisation, saved, this::changed, () -> moveHouse(registry));
        colour = new ColourCard(this::changed);
        languages = new LanguagesCard(this::changed);
        fill();

        var places = new PlacesCard(locations, clock, saved.zone());
        var left = new Div(house, places, new TravelCard(travel, places), new EquipmentCard(equipment, places::shown));
        var right = new Div(colour, languages);
        var columns = new Div(left, right);
        left.addClassName("stack");
        right.addClassName("stack");
        columns.addClassNames("cols", "cols-settings");
        conflict.addClassName("conflict");

        addClassName("page");
        add(
                new PageHeader(getTranslation("settings.title"), getTranslation("settings.text")),
                conflict,
                columns,
                unsaved);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title") + " · " + CurrentHouse.get().name();
    }

    private void fill() {
        house.show(saved);
        colour.show(saved.accent());
        languages.show(saved.language(), saved.otherLanguages());
        unsaved.hide();
    }

    private void restore() {
        fill();
        conflict.removeAll();
        Drafts.forget(this);
    }

    /** What the fields say now; a colour that is none counts as the saved one. */
    private OrganisationData typed() {
        return new OrganisationData(
                house.name(),
                house.zone(),
                languages.house(),
                languages.others(),
                house.currency(),
                colour.accent().orElse(saved.accent()));
    }

    private void changed() {
        List<Part> parts = new ArrayList<>(Part.differing(Part.of(saved), typed()));
        if (colour.accent().isEmpty()) {
            parts.add(Part.ACCENT);
        }
        if (parts.isEmpty()) {
            unsaved.hide();
            return;
        }
        String words = ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts.stream().map(Part::word).toList());
        String sentence = getTranslation("settings.unsaved", words);
        unsaved.show(sentence.substring(0, 1).toUpperCase(getLocale()) + sentence.substring(1));
    }

    private void save() {
        boolean ready = house.check() & colour.check();
        if (ready && unsaved.isWaiting()) {
            write(typed(), saved.version());
        }
    }

    private void write(OrganisationData data, long version) {
        try {
            organisation.change(data, version);
        } catch (OptimisticLockingFailureException late) {
            show(data, organisation.profile());
            return;
        }
        saved = organisation.profile();
        restore();
        Accents.show(UI.getCurrent(), saved.accent().hex());
        CurrentHouse.outdated();
        Toast.done("settings.saved");
    }

    /** Somebody else saved first: theirs and mine side by side, and both ways on. */
    private void show(OrganisationData mine, OrganisationProfile now) {
        var before = Part.of(saved);
        var theirs = Part.of(now);
        String lines = Part.differing(theirs, mine).stream()
                .map(part ->
                        getTranslation("settings.conflict.part", part.word(), part.shown(theirs), part.shown(mine)))
                .collect(Collectors.joining(" "));

        var keep = new Button(
                getTranslation("form.conflict.mine"), event -> write(Part.merged(before, mine, theirs), now.version()));
        var take = new Button(getTranslation("form.conflict.theirs"), event -> {
            saved = now;
            restore();
        });
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setTestId("conflict-mine");
        take.setTestId("conflict-theirs");

        var note = new Note(Note.Tone.CARE, Icons.PEOPLE, getTranslation("form.conflict.title"), lines);
        note.setTestId("conflict");
        conflict.removeAll();
        conflict.add(note.withActions(take, keep).announced());
    }

    /** Another address loads the page anew, so nothing may wait to be saved. */
    private void moveHouse(OrganisationRegistry registry) {
        if (unsaved.isWaiting()) {
            Toast.problem("settings.address.save-first");
            return;
        }
        new AddressDialog(saved.slug(), slug -> {
                    registry.move(slug);
                    UI.getCurrent().getPage().setLocation("/" + OrganisationNavigation.settings(slug.value()));
                })
                .open();
    }
}
