package app.ritme.people.ui;

import app.ritme.people.CareRow;
import app.ritme.people.MyCareService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.CarePart;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A guest sees who looks after them, and ends it. */
@Route(value = "my-care", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class MyCareView extends Main implements HasDynamicTitle {

    private final MyCareService care;
    private final Div content = new Div();

    MyCareView(MyCareService care, List<CarePart> parts) {
        this.care = care;
        addClassName("guest-view");
        content.addClassName("stack");
        content.add(new PageHeader(getTranslation("my-care.title"), getTranslation("my-care.text")));
        add(content);
        content.add(carers());
        parts.forEach(part -> content.add(part.show()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-care.title") + " · " + CurrentHouse.get().name();
    }

    private CardBox carers() {
        var carers = care.carers();
        return new CardBox(
                carers.isEmpty()
                        ? new EmptyState(
                                Icons.HEART, getTranslation("my-care.empty"), getTranslation("my-care.empty.text"))
                        : new CareRows(
                                carers,
                                row -> new CareRows.Question(
                                        getTranslation("my-care.end.title", row.carerName()),
                                        getTranslation("my-care.end.text", row.carerName())),
                                this::end));
    }

    private void end(CareRow row) {
        care.end(row.id());
        Toast.done("my-care.ended", row.carerName());
        content.replace(content.getComponentAt(1), carers());
    }
}
