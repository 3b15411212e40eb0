package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts itself, so that password managers and the session's renewal work as they should. */
@Tag("form")
public class PostForm extends HtmlContainer {

    public PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    public PostForm hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }

    /** Gives a field the name it is posted under. */
    public static <T extends Component> T named(T field, String name, String autocomplete) {
        field.getElement().setAttribute("name", name).setAttribute("autocomplete", autocomplete);
        return field;
    }

    /** The one button that posts; Enter in a field does the same. */
    public static NativeButton submit(String text) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("button", "button-primary", "wide");
        return button;
    }

    /** Posts the form from the server's side, once it is in the page. */
    public void post() {
        getElement().executeJs("setTimeout(() => this.requestSubmit())");
    }
}
