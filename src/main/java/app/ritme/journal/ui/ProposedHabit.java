package app.ritme.journal.ui;

import app.ritme.journal.habit.HabitRow;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a coach proposed: yes, or rather not. */
class ProposedHabit extends CardBox {

    ProposedHabit(HabitRow habit, Runnable accept, Runnable decline) {
        var said = new Paragraph(getTranslation("habits.proposed", habit.proposedBy()));
        said.addClassName("soft");
        var what = new Paragraph(habit.name() + " · " + HabitWords.schedule(habit.schedule()));
        what.addClassName("strong");
        var yes = new Button(getTranslation("habits.accept"), event -> accept.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setTestId("accept-habit");
        var no = new Button(getTranslation("habits.decline"), event -> decline.run());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        no.setTestId("decline-habit");
        var buttons = new Div(yes, no);
        buttons.addClassName("btns");
        add(said, what, buttons);
        tint();
        setTestId("proposed-habit");
    }
}
