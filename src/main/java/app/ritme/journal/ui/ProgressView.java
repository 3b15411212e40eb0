package app.ritme.journal.ui;

import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.journal.Trend;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import app.ritme.shell.ProgressPart;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** My last days, as I told them: a sentence, lines without figures, a table beside each. */
@Route(value = "progress", layout = HouseLayout.class)
@Menu(title = "nav.progress", order = 40, icon = "progress")
@RolesAllowed("GUEST")
class ProgressView extends Main implements HasDynamicTitle {

    private static final int DAYS = 14;

    ProgressView(MyCheckInService checkIns, List<ProgressPart> parts) {
        List<CheckInAnswers> days = checkIns.lastDays(DAYS);
        boolean nothing = days.stream().allMatch(day -> day.answers().isEmpty());
        addClassNames("guest-view", "progress");
        add(new PageHeader(title(days), getTranslation("progress.text")));
        parts.forEach(part -> part.show().ifPresent(this::add));
        add(nothing ? new CardBox(empty()) : new DaysCharts(days), new BesideCard(days));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.progress") + " · " + CurrentHouse.get().name();
    }

    /** The clearest change, in a sentence about the reader. */
    private String title(List<CheckInAnswers> days) {
        return Arrays.stream(Scale.values())
                .filter(scale -> DaysChart.trend(scale, days) == Trend.LIGHTER)
                .findFirst()
                .map(scale -> getTranslation("progress.title." + CheckInWords.name(scale)))
                .orElseGet(() -> getTranslation("progress.title"));
    }

    private EmptyState empty() {
        var go = new Anchor(JournalNavigation.checkIn(), getTranslation("progress.check-in"));
        go.addClassNames("button", "button-primary");
        go.setTestId("to-check-in");
        return new EmptyState(
                Icons.PROGRESS, getTranslation("empty.progress.title"), getTranslation("empty.progress.text"), go);
    }
}
