package app.ritme.shared.ui;

import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A text with one field per language of the house, side by side. What stands in a language that is not asked for is kept.
 * The test id of each field is that of the whole with the code of the language behind it, such as {@code name-nl}.
 */
public class LocalizedField extends CustomField<LocalizedText> {

    private final Map<Language, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private LocalizedText given = LocalizedText.EMPTY;

    private LocalizedField(String label, String testId, Function<String, TextFieldBase<?, String>> make) {
        super(LocalizedText.EMPTY);
        addClassName("localized");
        var languages = languages();
        for (var language : languages) {
            var field = make.apply(languages.size() == 1 ? label : getTranslation("form.in." + language.code(), label));
            field.setTestId(testId + "-" + language.code());
            field.getElement().setAttribute("lang", language.code());
            field.addValueChangeListener(event -> updateValue());
            fields.put(language, field);
        }
        setTestId(testId);
        add(new FormRow(fields.values().toArray(TextFieldBase<?, ?>[]::new)));
    }

    /** One line in each language. */
    public static LocalizedField line(String label, String testId, int longest) {
        return new LocalizedField(label, testId, text -> {
            var field = new TextField(text);
            field.setMaxLength(longest);
            return field;
        });
    }

    /** Several lines in each language. */
    public static LocalizedField lines(String label, String testId, int longest) {
        return new LocalizedField(label, testId, text -> {
            var field = new TextArea(text);
            field.setMaxLength(longest);
            field.setMinRows(2);
            return field;
        });
    }

    /** Keeps what is typed, as {@link Drafts#keep} does, under this name and the language. */
    public LocalizedField keptAs(String name) {
        fields.forEach((language, field) -> Drafts.keep(field, name + "-" + language.code()));
        return this;
    }

    @Override
    public void focus() {
        fields.values().iterator().next().focus();
    }

    @Override
    protected LocalizedText generateModelValue() {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(given.texts());
        fields.forEach((language, field) -> texts.put(language, field.getValue()));
        return new LocalizedText(texts);
    }

    @Override
    protected void setPresentationValue(LocalizedText text) {
        given = text;
        fields.forEach((language, field) -> field.setValue(text.exactly(language)));
    }

    /** The reader's own first. */
    private static List<Language> languages() {
        var own = Language.of(UI.getCurrent().getLocale());
        boolean others = CurrentHouse.find().map(CurrentHouse::otherLanguages).orElse(true);
        return others ? List.of(own, own == Language.NL ? Language.EN : Language.NL) : List.of(own);
    }
}
