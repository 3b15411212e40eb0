package app.ritme.safety.ui;

import app.ritme.safety.Reason;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** When somebody comes, in words; the rules are the same in every house and nobody can set them otherwise. */
class RulesCard extends CardBox {

    /** @param after what is said below them */
    RulesCard(String after) {
        super(Icons.SHIELD_CHECK, UI.getCurrent().getTranslation("safety.rules"));
        var list = new UnorderedList();
        list.addClassName("rules");
        for (Reason reason : Reason.values()) {
            list.add(new ListItem(SafetyWords.rule(reason)));
        }
        var words = new Paragraph(after);
        words.addClassName("soft");
        add(list, words);
        setTestId("rules");
    }
}
