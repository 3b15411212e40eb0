package app.ritme.shared.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** The tabs below the head of a page. */
public class PageTabs extends Tabs {

    public PageTabs(String label, Tab... tabs) {
        super(tabs);
        getElement().setAttribute("aria-label", label);
        // Vaadin's scrolling part carries a tabindex that a tablist may not contain
        addAttachListener(
                event -> getElement()
                        .executeJs(
                                "this.updateComplete.then(() => this.shadowRoot.getElementById('scroll').removeAttribute('tabindex'))"));
    }
}
