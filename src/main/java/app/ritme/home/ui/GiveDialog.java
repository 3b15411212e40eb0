package app.ritme.home.ui;

import app.ritme.home.Contents;
import app.ritme.home.Gift;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;

/** To whom the plan is given, for how long, and how much of it. */
class GiveDialog extends FormDialog {

    private static final int USUAL = 4;

    private final Consumer<Gift> give;
    private final TextField to = new TextField(getTranslation("home.link.to"));
    private final Select<Integer> weeks = new Select<>();
    private final RadioButtonGroup<Contents> contents = new RadioButtonGroup<>(getTranslation("home.link.contents"));

    GiveDialog(Consumer<Gift> give) {
        super(HomeWords.text("home.link"), HomeWords.text("home.link.make"));
        this.give = give;
        to.setMaxLength(Gift.LONGEST);
        to.setHelperText(getTranslation("home.link.to.text"));
        to.setWidthFull();
        to.setTestId("link-to");
        weeks.setLabel(getTranslation("home.link.weeks"));
        weeks.setItems(1, 2, USUAL, 8, Gift.MOST_WEEKS);
        weeks.setItemLabelGenerator(
                number -> getTranslation(number == 1 ? "home.link.week.one" : "home.link.week", number));
        weeks.setValue(USUAL);
        weeks.setTestId("link-weeks");
        contents.setItems(Contents.values());
        contents.setItemLabelGenerator(
                what -> getTranslation("home.link.contents." + what.name().toLowerCase(Locale.ROOT)));
        contents.setValue(Contents.PLAN);
        contents.addClassName("one-below-the-other");
        contents.setTestId("link-contents");
        says("error.home.link.to", to);
        fields(new Paragraph(getTranslation("home.link.as-it-is")), to, weeks, contents);
    }

    @Override
    protected void save() {
        give.accept(new Gift(to.getValue(), weeks.getValue(), contents.getValue()));
    }
}
