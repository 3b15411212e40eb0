package app.ritme.shell;

import com.vaadin.flow.component.Component;

/** Makes what stands above every page for those who work in a house; another one for each tab. */
@FunctionalInterface
public interface HouseNotice {

    Component create();
}
