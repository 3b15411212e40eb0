package app.ritme.organisation.ui;

import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** The language the house writes in, and whether its people may read in another. */
class LanguagesCard extends CardBox {

    private final RadioButtonGroup<Language> house = new RadioButtonGroup<>();
    private final Checkbox others = new Checkbox();

    LanguagesCard(Runnable changed) {
        super(Icons.GLOBE, UI.getCurrent().getTranslation("settings.languages"));
        house.setLabel(getTranslation("settings.language"));
        house.setHelperText(getTranslation("settings.language.help"));
        house.setItems(Language.values());
        house.setItemLabelGenerator(language -> getTranslation("shell.language." + language.code()));
        house.setTestId("house-language");
        others.setHelperText(getTranslation("settings.others.help"));
        others.setTestId("other-languages");
        house.addValueChangeListener(event -> {
            nameOther();
            changed.run();
        });
        others.addValueChangeListener(event -> changed.run());
        addClassName("form");
        add(house, others);
    }

    void show(Language language, boolean alsoOthers) {
        house.setValue(language);
        others.setValue(alsoOthers);
    }

    Language house() {
        return house.getValue();
    }

    boolean others() {
        return others.getValue();
    }

    private void nameOther() {
        var other = house() == Language.NL ? Language.EN : Language.NL;
        others.setLabel(getTranslation("settings.others", getTranslation("shell.language." + other.code())));
    }
}
