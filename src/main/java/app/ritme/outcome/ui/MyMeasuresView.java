package app.ritme.outcome.ui;

import app.ritme.outcome.measure.MyMeasureService;
import app.ritme.outcome.measure.MyMeasures;
import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What was measured of me: whether it moved, as a sentence and a line; the values behind a button. */
@Route(value = "measures", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class MyMeasuresView extends Main implements HasDynamicTitle {

    MyMeasuresView(MyMeasureService service) {
        MyMeasures mine = service.mine();
        addClassNames("guest-view", "progress");
        add(new PageHeader(getTranslation("my-measures.title"), getTranslation("my-measures.text")));
        if (!mine.series().isEmpty()) {
            add(cards(mine.series()));
        } else if (!mine.withheld()) {
            add(nothing());
        }
        if (mine.withheld()) {
            add(Note.plain(getTranslation("my-measures.withheld")));
        }
        add(new CardBox(Icons.EYE, getTranslation("outcome.readers"), new ReaderRows(mine.readings())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-measures.title") + " · " + CurrentHouse.get().name();
    }

    private CardBox nothing() {
        return new CardBox(new EmptyState(
                Icons.PROGRESS, getTranslation("my-measures.empty"), getTranslation("my-measures.empty.text")));
    }

    private Div cards(List<Series> series) {
        var cards = new Div();
        cards.addClassNames("charts", "measures");
        series.forEach(one -> cards.add(card(one)));
        return cards;
    }

    private MeasureCard card(Series series) {
        String says = MeasureWords.moved(series);
        return new MeasureCard(series)
                .saying(says)
                .drawn(says)
                .withValues(() -> new ValuesDialog(series).toRead().open());
    }
}
