package app.ritme.schedule.ui;

import app.ritme.program.BlockKind;
import app.ritme.schedule.planner.Load;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.stream.Collectors;

/** How full a day is, as a bar of what fills it in the colours of the kinds; in words for who cannot see it. */
class LoadBar extends Div {

    /** As long as a day from eight to eight. */
    private static final int LONG = 720;

    LoadBar(Load load) {
        var bar = new StringBuilder("<svg viewBox=\"0 0 %d 8\" preserveAspectRatio=\"none\">".formatted(LONG));
        int reached = 0;
        for (Map.Entry<BlockKind, Integer> part : load.minutes().entrySet()) {
            int width = Math.min(part.getValue(), LONG - reached);
            if (part.getKey() != BlockKind.FREE && width > 0) {
                bar.append("<rect class=\"%s\" x=\"%d\" width=\"%d\" height=\"8\"/>"
                        .formatted(Kinds.css(part.getKey()), reached, width));
                reached += width;
            }
        }
        add(new Svg(bar.append("</svg>").toString()));
        addClassName("load-bar");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words(load));
    }

    private String words(Load load) {
        String words = load.minutes().entrySet().stream()
                .map(part -> Kinds.word(part.getKey()) + " " + Formats.here().minutes(part.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? getTranslation("schedule.load.none") : words;
    }
}
