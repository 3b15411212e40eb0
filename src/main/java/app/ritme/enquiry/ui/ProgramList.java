package app.ritme.enquiry.ui;

import app.ritme.enquiry.PublicPage.Offer;
import app.ritme.enquiry.PublicPage.OfferedEdition;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the house offers, each program with when it is and whether there is a place. */
class ProgramList extends Section {

    private final Formats formats;
    private final EnquiryWords words;

    ProgramList(List<Offer> offers, Formats formats) {
        this.formats = formats;
        this.words = new EnquiryWords(formats);
        var heading = new H2(getTranslation("front.programs"));
        var cards = new Div();
        cards.addClassName("front-programs");
        offers.forEach(offer -> cards.add(card(offer)));
        add(heading, cards);
        if (offers.isEmpty()) {
            add(new Paragraph(getTranslation("front.programs.none")));
        }
    }

    private CardBox card(Offer offer) {
        PublishedProgram program = offer.program();
        var facts = new Paragraph(EnquiryWords.length(program.lengthDays()) + " · " + formats.money(program.price()));
        facts.addClassNames("soft", "front-facts");
        var card = new CardBox(new H3(formats.words(program.name())), facts);
        if (!program.summary().isEmpty()) {
            card.add(new Paragraph(formats.words(program.summary())));
        }
        card.add(offer.editions().isEmpty() ? new Paragraph(getTranslation("front.dates.none")) : dates(offer));
        card.setTestId("program-" + formats.words(program.name()));
        return card;
    }

    private Rows dates(Offer offer) {
        var rows = new Rows();
        offer.editions().forEach(edition -> rows.row(when(edition, offer.program()), places(edition)));
        return rows;
    }

    private Div when(OfferedEdition offered, PublishedProgram program) {
        var lines = new Div(new Span(words.when(offered.edition())));
        lines.addClassName("front-when");
        boolean otherPrice = !offered.sold().price().equals(program.price());
        if (offered.edition().row().rolling() || otherPrice) {
            var more =
                    new Span(otherPrice ? formats.money(offered.sold().price()) : words.firstPlace(offered.edition()));
            more.addClassName("soft");
            lines.add(more);
        }
        return lines;
    }

    private Badge places(OfferedEdition offered) {
        String text = words.places(offered.edition().places());
        return offered.edition().isFull() ? Badges.plain(text) : Badges.good(text);
    }
}
