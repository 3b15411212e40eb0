package app.ritme.home.ui;

import app.ritme.home.Gift;
import app.ritme.home.HomeLinkRow;
import app.ritme.home.MyHomeLinkService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.ShownLink;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** Gives the plan to somebody outside by a link, and says who has one and when it was opened. */
class LinksCard extends CardBox {

    private final MyHomeLinkService links;
    private final String baseUrl;
    private final Div content = new Div();

    LinksCard(MyHomeLinkService links, List<HomeLinkRow> open, String baseUrl) {
        super(Icons.SHARE, HomeWords.text("home.link"));
        this.links = links;
        this.baseUrl = baseUrl;
        content.addClassName("form");
        add(content);
        tint();
        setTestId("links");
        show(open);
    }

    private void show(List<HomeLinkRow> open) {
        content.removeAll();
        content.add(new Paragraph(getTranslation("home.link.text")));
        if (!open.isEmpty()) {
            var rows = new Rows();
            open.forEach(link -> rows.row(words(link), openings(link), withdraw(link)));
            content.add(rows);
        }
        var make = new Button(
                getTranslation("home.link.make"), Icons.LINK.create(), event -> new GiveDialog(this::give).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClassName("wide");
        make.setTestId("make-link");
        content.add(make);
    }

    private void give(Gift gift) {
        var house = CurrentHouse.get();
        String secret = links.give(gift, house.zone(), Language.of(getLocale())).value();
        show(links.links());
        content.addComponentAtIndex(1, new ShownLink(baseUrl + "/o/" + house.slug() + "/plan/" + secret));
    }

    private Div words(HomeLinkRow link) {
        var here = Formats.here();
        var to = new Span(link.to());
        to.addClassName("name");
        var until = new Span(getTranslation(
                "home.link.until", here.day(link.endsAt().atZone(here.zone()).toLocalDate())));
        until.addClassName("does");
        Instant last = link.lastOpened();
        var opened = new Span(
                last == null
                        ? getTranslation("home.link.unopened")
                        : getTranslation("home.link.opened", here.moment(last)));
        opened.addClassName("does");
        var words = new Div(to, until, opened);
        words.addClassName("stacked");
        return words;
    }

    private Button openings(HomeLinkRow link) {
        var all = new Button(getTranslation("home.link.when"), event -> showOpenings(link));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setAriaLabel(getTranslation("home.link.when.of", link.to()));
        all.setVisible(link.openings() > 1);
        all.setTestId("openings");
        return all;
    }

    private void showOpenings(HomeLinkRow link) {
        var here = Formats.here();
        var rows = new Rows();
        links.openings(link.id()).forEach(at -> rows.row(new Span(here.moment(at))));
        var dialog = new Dialog(getTranslation("home.link.when.of", link.to()));
        dialog.add(rows);
        dialog.getFooter().add(new Button(getTranslation("home.link.close"), event -> dialog.close()));
        dialog.open();
    }

    private Button withdraw(HomeLinkRow link) {
        var withdraw = new Button(
                getTranslation("home.link.withdraw"),
                event -> Confirm.ask(
                        getTranslation("home.link.withdraw.title", link.to()),
                        getTranslation("home.link.withdraw.text"),
                        getTranslation("home.link.withdraw"),
                        () -> {
                            links.withdraw(link.id());
                            show(links.links());
                            Toast.done("link.withdrawn");
                        }));
        withdraw.setAriaLabel(getTranslation("home.link.withdraw.title", link.to()));
        withdraw.setTestId("withdraw-link");
        return withdraw;
    }
}
