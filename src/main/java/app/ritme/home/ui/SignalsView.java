package app.ritme.home.ui;

import app.ritme.home.MySignalPlanService;
import app.ritme.home.MySignals;
import app.ritme.home.PersonToCall;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalPaper;
import app.ritme.home.SignalWords;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PaperLink;
import app.ritme.shell.AtHand;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;

/** A guest's own plan of signals: what I notice, what helps, whom I call. */
@Route(value = "signals", layout = HouseLayout.class)
@AtHand(title = "nav.signals", order = 20, icon = "flag")
@RolesAllowed("GUEST")
class SignalsView extends Main implements HasDynamicTitle {

    SignalsView(MySignalPlanService mine) {
        MySignals now = mine.signals();
        addClassNames("guest-view", "home-view");
        add(
                new PageHeader(getTranslation("home.signals"), getTranslation("home.signals.text")),
                new SignalsBox(new Mine(mine), now.words(), EnumSet.of(Signal.ORANGE)),
                plan(),
                paper(mine),
                new ReadersCard(now.readings()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.signals") + " · " + CurrentHouse.get().name();
    }

    private Anchor plan() {
        var link = new Anchor(HomeNavigation.plan(), Icons.HOUSE.create(), new Span(getTranslation("nav.home-plan")));
        link.addClassNames("button", "wide");
        link.setTestId("to-home-plan");
        return link;
    }

    private PaperLink paper(MySignalPlanService mine) {
        CurrentHouse house = CurrentHouse.get();
        var paper = new SignalPaper(Language.of(getLocale()), house.name(), house.givenName());
        var link = new PaperLink("home.print", "print-signals")
                .leadsTo(
                        getTranslation("home.signals.file"),
                        () -> paper.pdf(mine.signals().words()));
        link.addClassName("wide");
        return link;
    }

    private record Mine(MySignalPlanService mine) implements SignalDesk {

        @Override
        public SignalWords now() {
            return mine.signals().words();
        }

        @Override
        public SignalWords write(Signal signal, SignalCard before, SignalCard now) {
            return mine.write(signal, before, now);
        }

        @Override
        public SignalWords call(List<PersonToCall> before, List<PersonToCall> now) {
            return mine.call(before, now);
        }

        @Override
        public void keep(HasElement field, String name) {
            Drafts.keep(field, name);
        }
    }
}
