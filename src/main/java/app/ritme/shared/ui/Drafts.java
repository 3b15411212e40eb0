package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;

/**
 * Keeps what is typed in a field in the browser tab until it is saved, so that a reload, a lost connection or an expired
 * session costs nobody their words. Never for passwords; wiped at sign-out and for the next person on the same device.
 */
public final class Drafts {

    private static final String SCRIPT = "context://drafts.js";

    private Drafts() {}

    /** Keeps the text of a field under a name that is unique on its page. */
    public static void keep(HasElement field, String name) {
        if (field instanceof PasswordField) {
            throw new IllegalArgumentException("a password is never kept");
        }
        field.getElement().getNode().runWhenAttached(ui -> {
            ui.getPage().addJavaScript(SCRIPT);
            ui.beforeClientResponse(
                    field.getElement().getComponent().orElseThrow(),
                    context -> field.getElement().executeJs("window.ritmeDrafts.keep(this, $0, $1)", owner(), name));
        });
    }

    /**
     * Keeps, of a field that is saved while one types, what the server does not have yet. The field tells in
     * {@code data-state} where its text is: {@code saving}, {@code saved}, {@code device} or {@code unsaved}. A text that
     * was typed on an older stamp than this is not put back; the field fires {@code draft-elsewhere} with it.
     *
     * @param name unique in the house
     * @param stamp changes with every save
     */
    public static void follow(Component field, String name, String stamp) {
        field.getElement().getNode().runWhenAttached(ui -> {
            ui.getPage().addJavaScript(SCRIPT);
            ui.beforeClientResponse(
                    field,
                    context -> field.getElement()
                            .executeJs("window.ritmeDrafts.follow(this, $0, $1, $2)", owner(), name, stamp));
        });
    }

    /** The text of a {@link #follow followed} field is saved under this stamp. */
    public static void saved(Component field, String text, String stamp) {
        field.getElement().executeJs("window.ritmeDrafts.saved(this, $0, $1)", text, stamp);
    }

    /** What was typed in the {@link #follow followed} field of this name is saved otherwise, or given up. */
    public static void drop(String name) {
        UI.getCurrent().getPage().executeJs("window.ritmeDrafts?.drop($0, $1)", owner(), name);
    }

    /** What was typed in this part of the page is saved, or given up: nothing to keep any more. */
    public static void forget(Component root) {
        root.getElement().executeJs("window.ritmeDrafts?.forget(this)");
    }

    /** At sign-out: nothing of this person stays behind in the browser. */
    public static void wipe() {
        var page = UI.getCurrent().getPage();
        page.addJavaScript(SCRIPT);
        page.executeJs("window.ritmeDrafts.wipe()");
    }

    private static String owner() {
        return CurrentHouse.find().map(house -> house.accountId().toString()).orElse("nobody");
    }
}
