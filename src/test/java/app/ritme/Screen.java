package app.ritme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;

/** What a person does on a screen, by the test ids of its parts. */
public final class Screen {

    private static final String TEST_ID = "data-testid";

    private Screen() {}

    /** The one part with this test id. */
    public static <T extends Component> T part(Class<T> type, String testId) {
        return _get(type, spec -> spec.withAttribute(TEST_ID, testId));
    }

    public static boolean shows(String testId) {
        return !_find(Component.class, spec -> spec.withAttribute(TEST_ID, testId))
                .isEmpty();
    }

    public static void click(String testId) {
        _click(part(Button.class, testId));
    }

    /** Types or chooses a value in a field that takes one. */
    public static <V, T extends Component & HasValue<?, V>> void enter(Class<T> type, String testId, V value) {
        var field = part(type, testId);
        if (field.isReadOnly() || !field.getElement().isEnabled()) {
            throw new AssertionError(testId + " takes no value");
        }
        // not Karibu's _setValue, which calls a method that this Vaadin no longer has
        field.setValue(value);
    }

    /** Chooses a line of the menu behind the three dots. */
    public static void choose(String menuTestId, String lineTestId) {
        var line = part(MenuBar.class, menuTestId).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> lineTestId.equals(item.getElement().getAttribute(TEST_ID)))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(line, new ClickEvent<>(line));
    }
}
