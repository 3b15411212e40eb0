package app.ritme.schedule.ui;

import app.ritme.schedule.openings.Opening;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where a session can go, the best first, each with the reason; nothing chosen leaves it as it is. */
class OpeningChoice extends Div {

    private final RadioButtonGroup<Opening> group = new RadioButtonGroup<>();

    /** @param name what an opening is called here */
    OpeningChoice(String label, String testId, Function<Opening, String> name) {
        group.setLabel(label);
        group.setTestId(testId);
        group.setRenderer(new ComponentRenderer<>(opening -> {
            var words = new Span(name.apply(opening));
            words.addClassName("opening-name");
            var reason = new Span(reason(opening));
            reason.addClassName("opening-reason");
            var line = new Span(words, reason);
            line.addClassNames("opening", opening.remarks().isEmpty() ? "opening-good" : "opening-care");
            return line;
        }));
        group.setItemEnabledProvider(Opening::isFree);
        addClassName("openings");
        add(group);
    }

    /** Offers these; what was chosen stays so where it is still among them. */
    void offer(List<Opening> openings) {
        Optional<Opening> before = chosen();
        group.setItems(openings);
        before.flatMap(one -> openings.stream()
                        .filter(other ->
                                other.name().equals(one.name()) && !one.name().isEmpty())
                        .findFirst())
                .ifPresent(group::setValue);
        setVisible(!openings.isEmpty());
    }

    Optional<Opening> chosen() {
        return group.getOptionalValue();
    }

    void addChoiceListener(Consumer<Opening> listener) {
        group.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                listener.accept(event.getValue());
            }
        });
    }

    private String reason(Opening opening) {
        return opening.remarks().isEmpty()
                ? getTranslation(opening.alike() ? "move.fits" : "move.fits.other")
                : RuleWords.reason(opening.remarks().getFirst());
    }
}
