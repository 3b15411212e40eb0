package app.ritme.organisation.ui;

import app.ritme.organisation.Accent;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Accents;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one colour of the house: six that are always right, or any other that can be read, seen before it is saved. */
class ColourCard extends CardBox {

    /** A ready colour; its class in styles.css paints it. */
    private record Swatch(String name, Accent accent) {}

    private static final List<Swatch> SWATCHES = List.of(
            new Swatch("spruce", new Accent("#2f6f4f")),
            new Swatch("lake", new Accent("#1f6a7a")),
            new Swatch("evening", new Accent("#3d5a9e")),
            new Swatch("heather", new Accent("#7a4a86")),
            new Swatch("rust", new Accent("#a1452f")),
            new Swatch("hay", new Accent("#7a5a1e")));

    private final RadioButtonGroup<Swatch> swatches = new RadioButtonGroup<>();
    private final TextField hex = new TextField();
    private final Div light = preview("light");
    private final Div dark = preview("dark");
    private final Div verdict = new Div();
    private final Runnable changed;

    ColourCard(Runnable changed) {
        super(Icons.PALETTE, UI.getCurrent().getTranslation("settings.colour"));
        this.changed = changed;
        swatches.setItems(SWATCHES);
        swatches.setItemLabelGenerator(swatch -> getTranslation("settings.colour." + swatch.name()));
        swatches.setAriaLabel(getTranslation("settings.colour"));
        swatches.addClassName("swatches");
        swatches.setTestId("swatches");
        paintSwatches();
        hex.setAriaLabel(getTranslation("settings.colour.hex"));
        hex.setValueChangeMode(ValueChangeMode.EAGER);
        hex.setMaxLength(7);
        hex.addClassName("hex");
        hex.setTestId("hex");
        swatches.addValueChangeListener(event -> take(event.getValue()));
        hex.addValueChangeListener(event -> look());

        var choice = new Div(swatches, hex);
        choice.addClassName("colour-choice");
        var previews = new Div(light, dark);
        previews.addClassName("previews");
        previews.getElement().setAttribute("aria-hidden", "true");
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        withHint(getTranslation("settings.colour.hint"));
        add(choice, previews, verdict);
    }

    void show(Accent accent) {
        hex.setValue(accent.hex());
        look();
    }

    /** Empty while what is typed is no colour. */
    Optional<Accent> accent() {
        try {
            return Optional.of(Accent.of(hex.getValue()));
        } catch (Refusal noColour) {
            return Optional.empty();
        }
    }

    /** Whether this can be saved: a colour that everyone can read. */
    boolean check() {
        boolean ready = accent().filter(Accent::readable).isPresent();
        if (!ready) {
            hex.focus();
        }
        return ready;
    }

    private void take(@Nullable Swatch swatch) {
        if (swatch != null) {
            hex.setValue(swatch.accent().hex());
        }
    }

    private void look() {
        var accent = accent();
        hex.setErrorMessage(getTranslation("error.accent"));
        hex.setInvalid(accent.isEmpty());
        swatches.setValue(SWATCHES.stream()
                .filter(swatch -> accent.filter(swatch.accent()::equals).isPresent())
                .findFirst()
                .orElse(null));
        accent.ifPresent(this::judge);
        changed.run();
    }

    private void judge(Accent accent) {
        Accents.preview(light, accent.hex());
        Accents.preview(dark, accent.hex());
        verdict.removeAll();
        if (accent.readable()) {
            verdict.add(Note.good(
                    getTranslation("settings.colour.good", ratio(accent)),
                    getTranslation("settings.colour.good.text")));
            return;
        }
        var darker = accent.darkenedToReadable();
        var take =
                new Button(getTranslation("settings.colour.take", darker.hex()), event -> hex.setValue(darker.hex()));
        take.setTestId("take-darker");
        verdict.add(Note.care(
                        getTranslation("settings.colour.light", ratio(accent)),
                        getTranslation("settings.colour.light.text"))
                .withActions(take));
    }

    /** One decimal, never rounded up over what is needed. */
    private String ratio(Accent accent) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.FLOOR);
        return format.format(accent.ratio());
    }

    /** The radio buttons are made by the group, in the order of its items. */
    private void paintSwatches() {
        var buttons = swatches.getChildren().toList();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i)
                    .getElement()
                    .getClassList()
                    .add("swatch-" + SWATCHES.get(i).name());
        }
    }

    private Div preview(String scheme) {
        var house = CurrentHouse.get();
        var name = new Span(getTranslation("settings.colour.preview." + scheme));
        var head = new Div(name, new Initials(house.fullName()).mine());
        var greeting = new Div(getTranslation("settings.colour.preview.greeting", house.givenName()));
        var next = new Div(getTranslation("settings.colour.preview.next"));
        var button = new Span(getTranslation("settings.colour.preview.button"));
        var link = new Span(getTranslation("settings.colour.preview.link"));
        name.addClassNames("soft", "small");
        head.addClassNames("row", "between");
        greeting.addClassName("preview-greeting");
        next.addClassNames("soft", "small");
        button.addClassNames("button", "button-primary");
        link.addClassName("link");
        var preview = new Div(head, greeting, next, button, link);
        preview.addClassNames("preview", "preview-" + scheme);
        return preview;
    }
}
