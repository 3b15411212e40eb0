package app.ritme.export.ui;

import app.ritme.export.OwnExportService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Download;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Everything of a guest's own to take along. */
@Route(value = "my-data", layout = HouseLayout.class)
@Menu(title = "nav.my-data", order = 294, icon = "bag")
@RolesAllowed("GUEST")
class MyDataView extends Main implements HasDynamicTitle {

    MyDataView(OwnExportService mine) {
        CurrentHouse house = CurrentHouse.get();
        Language language = Language.of(getLocale());
        var download = new Anchor();
        download.setHref(new Download(
                "ritme-" + house.slug() + ".zip",
                "application/zip",
                () -> mine.everything(language, house.name(), house.zone())));
        download.add(Icons.BAG.create(), new Span(getTranslation("own.go")));
        download.addClassNames("button", "button-primary", "wide");
        download.setTestId("take-everything");
        var form =
                new Div(new Paragraph(getTranslation("own.in")), new Paragraph(getTranslation("own.care")), download);
        form.addClassName("form");
        addClassName("guest-view");
        add(new PageHeader(getTranslation("own.title"), getTranslation("own.text")), new CardBox(form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("own.title") + " · " + CurrentHouse.get().name();
    }
}
