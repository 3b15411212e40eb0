package app.ritme.today.ui;

import app.ritme.schedule.changes.ChangeWords;
import app.ritme.schedule.changes.Difference;
import app.ritme.schedule.changes.MyChangesService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** What was told of changes, until it is put away. The day itself does not wait for it: it is asked for once that is shown. */
class ChangesCard extends CardBox {

    private final MyChangesService changes;
    private final LocalDate today;

    ChangesCard(MyChangesService changes, LocalDate today) {
        super(Icons.SWAP, UI.getCurrent().getTranslation("today.changes"));
        this.changes = changes;
        this.today = today;
        addClassName("today-changes");
        setTestId("changes");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("return true").then(shown -> show(changes.mine(today)));
    }

    private void show(List<Difference> told) {
        if (told.isEmpty() || isVisible()) {
            return;
        }
        var words = new ChangeWords(Language.of(getLocale()));
        var list = new UnorderedList();
        told.forEach(change -> list.add(new ListItem(words.of(change))));
        var done = new Button(getTranslation("today.changes.seen"), Icons.CHECK.create(), event -> {
            changes.seen();
            removeFromParent();
        });
        done.setTestId("changes-seen");
        add(list, done);
        setVisible(true);
    }
}
