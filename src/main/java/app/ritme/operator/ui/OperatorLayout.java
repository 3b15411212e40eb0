package app.ritme.operator.ui;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** The frame of an operator's pages: plain, in no house's colour, with one way back. */
@RoutePrefix("operator")
@RolesAllowed("OPERATOR")
class OperatorLayout extends Div implements RouterLayout {

    OperatorLayout() {
        var mark = new Span(Icons.TREE.create(), new Span(getTranslation("operator.mark")));
        mark.addClassName("operator-mark");
        var pages = new Nav(
                link(Icons.HOUSE, "operator.houses", OperatorHousesView.class),
                link(Icons.CARD, "operator.billing", OperatorBillingView.class),
                link(Icons.KEY, "operator.keys", OperatorKeysView.class));
        pages.addClassName("operator-pages");
        pages.setAriaLabel(getTranslation("operator.pages"));
        var leave = new Button(
                getTranslation("operator.leave"),
                Icons.DOOR.create(),
                event -> UI.getCurrent().getPage().setLocation("houses"));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.addClassName("end");
        leave.setTestId("leave-operator");
        var bar = new Header(mark, pages, leave);
        bar.addClassName("operator-bar");

        addClassName("operator");
        add(bar);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().appendChild(content.getElement());
    }

    private RouterLink link(Icons icon, String key, Class<? extends Component> page) {
        var link = new RouterLink("", page);
        link.add(icon.create(), new Span(getTranslation(key)));
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.addClassName("operator-page");
        return link;
    }
}
