package app.ritme.shared.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import java.util.regex.Pattern;

/** Sets the one colour everything else derives from in styles.css. */
public final class Accents {

    private static final String PROPERTY = "--ritme-accent";
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Accents() {}

    /** Colours the whole tab. */
    public static void show(UI ui, String hex) {
        ui.getPage().executeJs("document.documentElement.style.setProperty($0, $1)", PROPERTY, checked(hex));
    }

    /** Colours one part only, such as the preview of a colour that is not saved yet. */
    public static void preview(HasStyle part, String hex) {
        part.addClassName("accent-scope");
        part.getStyle().set(PROPERTY, checked(hex));
    }

    private static String checked(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a colour is written as #rrggbb");
        }
        return hex;
    }
}
