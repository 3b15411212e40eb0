package app.ritme.shell;

import app.ritme.people.SearchHit;
import app.ritme.shared.Role;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Finds people of the house by name; Enter opens the first. */
class SearchDialog extends Dialog {

    /** Who answers to a text: at most so many. */
    @FunctionalInterface
    interface Search {
        List<SearchHit> find(String text, int limit);
    }

    private static final int LIMIT = 8;

    private final String slug;
    private final Search search;
    private final TextField text = new TextField();
    private final Div answer = new Div();
    private List<SearchHit> hits = List.of();

    SearchDialog(String slug, Search search) {
        this.slug = slug;
        this.search = search;
        addClassName("search-dialog");
        setHeaderTitle(getTranslation("shell.search.title"));
        text.setAriaLabel(getTranslation("shell.search.title"));
        text.setPlaceholder(getTranslation("shell.search.placeholder"));
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setAutofocus(true);
        text.setTestId("search-text");
        answer.getElement().setAttribute("aria-live", "polite");

        text.addValueChangeListener(event -> show(event.getValue()));
        text.addKeyPressListener(Key.ENTER, event -> openFirst());

        add(text, answer);
        show("");
    }

    private void show(String wanted) {
        hits = wanted.isBlank() ? List.of() : search.find(wanted.strip(), LIMIT);
        answer.removeAll();
        if (!hits.isEmpty()) {
            var rows = new Rows();
            hits.forEach(hit -> rows.row(line(hit)));
            answer.add(rows);
            return;
        }
        var words = new Paragraph(getTranslation(wanted.isBlank() ? "shell.search.hint" : "shell.search.nobody"));
        words.addClassName("soft");
        answer.add(words);
    }

    private Anchor line(SearchHit hit) {
        var role = hit.role();
        var line = new Anchor(
                path(hit),
                new PersonLine(hit.name(), getTranslation(role == null ? "shell.role.none" : MeMenu.roleKey(role))));
        line.addClassName("row-link");
        line.getElement().addEventListener("click", event -> close());
        return line;
    }

    private void openFirst() {
        if (!hits.isEmpty()) {
            close();
            getUI().ifPresent(ui -> ui.navigate(path(hits.getFirst())));
        }
    }

    private String path(SearchHit hit) {
        var list = hit.role() == null || hit.role() == Role.GUEST ? "guests" : "team";
        return "o/" + slug + "/" + list + "/" + hit.personId();
    }
}
