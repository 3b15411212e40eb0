package app.ritme.home.ui;

import app.ritme.export.ui.ExportNavigation;
import app.ritme.home.BothPlans;
import app.ritme.home.FromTheStay;
import app.ritme.home.GivenPlan;
import app.ritme.home.HomePaper;
import app.ritme.home.HomePart;
import app.ritme.home.MyHomeLinkService;
import app.ritme.home.MyHomePlanService;
import app.ritme.home.MyPlan;
import app.ritme.home.PlanWords;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PaperLink;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;

/** A guest's own plan for home: what goes on, and who else may read it. */
@Route(value = "home-plan", layout = HouseLayout.class)
@Menu(title = "nav.home-plan", order = 60, icon = "house")
@RolesAllowed("GUEST")
class HomePlanView extends Main implements HasDynamicTitle {

    private final MyHomePlanService plans;

    HomePlanView(
            MyHomePlanService plans, MyHomeLinkService links, Clock clock, @Value("${ritme.base-url}") String baseUrl) {
        this.plans = plans;
        MyPlan now = plans.plan();
        var signals =
                new Anchor(HomeNavigation.signals(), Icons.FLAG.create(), new Span(getTranslation("home.signals")));
        signals.addClassNames("button", "wide");
        addClassNames("guest-view", "home-view");
        add(
                new PageHeader(getTranslation("home.plan"), getTranslation("home.plan.text")),
                signals,
                new PlanBox(new Mine(plans), now.words()),
                paper(clock),
                new LinksCard(links, now.links(), baseUrl),
                new ReadersCard(now.readings()),
                everything());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.plan") + " · " + CurrentHouse.get().name();
    }

    private Anchor everything() {
        var link = new Anchor(ExportNavigation.mine(), Icons.BAG.create(), new Span(getTranslation("nav.my-data")));
        link.addClassNames("button", "wide");
        return link;
    }

    private PaperLink paper(Clock clock) {
        CurrentHouse house = CurrentHouse.get();
        var paper = new HomePaper(Language.of(getLocale()), house.name());
        var link = new PaperLink("home.print", "print-plan").leadsTo(getTranslation("home.plan.file"), () -> {
            BothPlans both = plans.both();
            return paper.pdf(new GivenPlan(
                    house.fullName(), LocalDate.now(clock.withZone(house.zone())), both.plan(), both.signals()));
        });
        link.addClassName("wide");
        return link;
    }

    private record Mine(MyHomePlanService plans) implements PlanDesk {

        @Override
        public FromTheStay fromTheStay() {
            var house = CurrentHouse.get();
            return plans.fromTheStay(house.zone(), HomeWords.language());
        }

        @Override
        public PlanWords take(FromTheStay chosen) {
            return plans.take(chosen);
        }

        @Override
        public PlanWords write(HomePart part, PlanWords before, PlanWords now) {
            return plans.write(part, before, now);
        }

        @Override
        public void keep(HasElement field, String name) {
            Drafts.keep(field, name);
        }
    }
}
