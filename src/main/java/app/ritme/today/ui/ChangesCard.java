package app.ritme.today.ui;

import app.ritme.schedule.changes.ChangeWords;
import app.ritme.schedule.changes.Difference;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What was told of changes, until it is put away. */
class ChangesCard extends CardBox {

    /** @param seen puts it away */
    ChangesCard(List<Difference> changes, Runnable seen) {
        super(Icons.SWAP, UI.getCurrent().getTranslation("today.changes"));
        var words = new ChangeWords(Language.of(UI.getCurrent().getLocale()));
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(words.of(change))));
        var done = new Button(getTranslation("today.changes.seen"), Icons.CHECK.create(), event -> {
            seen.run();
            removeFromParent();
        });
        done.setTestId("changes-seen");
        add(list, done);
        addClassName("today-changes");
        setTestId("changes");
    }
}
