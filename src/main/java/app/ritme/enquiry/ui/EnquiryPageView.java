package app.ritme.enquiry.ui;

import app.ritme.enquiry.EnquiryPageService;
import app.ritme.enquiry.PageSettings;
import app.ritme.people.PersonName;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shared.ui.UnsavedBar;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;

/** Whether everybody may see the house, and who talks with whom asks for it. */
@Route(value = "enquiry", layout = HouseLayout.class)
@Menu(title = "nav.enquiry", order = 282, icon = "talk")
@RolesAllowed("MANAGER")
class EnquiryPageView extends Main implements HasDynamicTitle, BeforeLeaveObserver {

    private final EnquiryPageService pages;
    private final Checkbox open = new Checkbox(getTranslation("enquiry.open"));
    private final CheckboxGroup<PersonName> hosts = new CheckboxGroup<>(getTranslation("enquiry.hosts"));
    private final IntegerField minutes = new IntegerField(getTranslation("enquiry.minutes"));
    private final IntegerField daysAhead = new IntegerField(getTranslation("enquiry.ahead"));
    private final UnsavedBar unsaved = new UnsavedBar(this::restore, this::save);
    private PageSettings saved;

    EnquiryPageView(EnquiryPageService pages, @Value("${ritme.base-url}") String baseUrl) {
        this.pages = pages;
        this.saved = pages.settings();
        fields(pages.team());
        fill();

        var columns = new Div(page(baseUrl), talks());
        columns.addClassNames("cols", "cols-2");
        addClassName("page");
        add(new PageHeader(getTranslation("enquiry.title"), getTranslation("enquiry.text")), columns, unsaved);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enquiry.title") + " · " + CurrentHouse.get().name();
    }

    private void fields(List<PersonName> team) {
        open.setHelperText(getTranslation("enquiry.open.help"));
        open.setTestId("page-open");
        hosts.setItems(team);
        hosts.setItemLabelGenerator(PersonName::full);
        hosts.setHelperText(getTranslation("enquiry.hosts.help"));
        hosts.setTestId("talk-hosts");
        minutes.setMin(PageSettings.SHORTEST);
        minutes.setMax(PageSettings.LONGEST);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setTestId("talk-minutes");
        daysAhead.setMin(1);
        daysAhead.setMax(PageSettings.FARTHEST);
        daysAhead.setStepButtonsVisible(true);
        daysAhead.setTestId("talk-ahead");
        open.addValueChangeListener(event -> changed());
        hosts.addValueChangeListener(event -> changed());
        minutes.addValueChangeListener(event -> changed());
        daysAhead.addValueChangeListener(event -> changed());
    }

    private CardBox page(String baseUrl) {
        String address = baseUrl + "/" + EnquiryNavigation.page();
        var link = new Anchor("/" + EnquiryNavigation.page(), address);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.addClassName("link");
        link.setTestId("page-address");
        var form = new Div(open, new Paragraph(getTranslation("enquiry.address")), link);
        form.addClassName("form");
        return new CardBox(Icons.DOOR, getTranslation("enquiry.page"), form);
    }

    private CardBox talks() {
        var form = new Div(hosts, new FormRow(minutes, daysAhead));
        form.addClassName("form");
        return new CardBox(Icons.TALK, getTranslation("enquiry.talks"), form);
    }

    private void fill() {
        open.setValue(saved.open());
        hosts.setValue(hosts.getListDataView()
                .getItems()
                .filter(name -> saved.hosts().contains(name.id()))
                .collect(Collectors.toSet()));
        minutes.setValue(saved.minutes());
        daysAhead.setValue(saved.daysAhead());
        unsaved.hide();
    }

    private void restore() {
        saved = pages.settings();
        fill();
    }

    /** What the fields say now; a number that is none counts as the saved one. */
    private PageSettings typed() {
        return new PageSettings(
                open.getValue(),
                hosts.getValue().stream().map(PersonName::id).collect(Collectors.toUnmodifiableSet()),
                Objects.requireNonNullElse(minutes.getValue(), saved.minutes()),
                Objects.requireNonNullElse(daysAhead.getValue(), saved.daysAhead()),
                saved.version());
    }

    private void changed() {
        if (typed().equals(saved)) {
            unsaved.hide();
        } else {
            unsaved.show(getTranslation("enquiry.unsaved"));
        }
    }

    private void save() {
        if (!unsaved.isWaiting()) {
            return;
        }
        try {
            pages.change(typed());
            restore();
            Toast.done("enquiry.saved");
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        } catch (OptimisticLockingFailureException late) {
            restore();
            Toast.problem("enquiry.late");
        }
    }
}
