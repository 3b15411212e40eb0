package app.ritme.shared.ui;

import app.ritme.shared.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinSession;

/** The other language, at hand for who is not signed in; chosen, the page is read anew in it. */
public class OtherLanguage extends Button {

    public OtherLanguage() {
        Language other = Language.of(UI.getCurrent().getLocale()) == Language.NL ? Language.EN : Language.NL;
        setText(getTranslation("shell.language." + other.code()));
        setIcon(Icons.GLOBE.create());
        addClickListener(event -> {
            VaadinSession.getCurrent().setLocale(other.locale());
            UI.getCurrent().getPage().reload();
        });
        addThemeVariants(ButtonVariant.TERTIARY);
        getElement().setAttribute("lang", other.code());
        setTestId("other-language");
    }
}
