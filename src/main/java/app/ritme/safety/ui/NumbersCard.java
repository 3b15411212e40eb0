package app.ritme.safety.ui;

import app.ritme.safety.HelpNumber;
import app.ritme.safety.HelpNumbers;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom to call, one tap each. */
class NumbersCard extends CardBox {

    /** @param more what stands behind each number */
    NumbersCard(HelpNumbers numbers, Function<HelpNumber, Stream<? extends Component>> more) {
        super(Icons.PHONE, UI.getCurrent().getTranslation("help.call"));
        var rows = new Rows();
        numbers.all()
                .forEach(number -> rows.row(
                        words(number),
                        Stream.concat(Stream.of(call(number)), more.apply(number))
                                .toArray(Component[]::new)));
        add(rows);
        addClassName("numbers");
        setTestId("numbers");
    }

    private static Div words(HelpNumber number) {
        var name = new Span(Formats.here().words(number.name()));
        name.addClassName("name");
        var country = new Span(SafetyWords.country(number));
        country.addClassName("does");
        var words = new Div(name, country);
        words.addClassName("stacked");
        return words;
    }

    private static Anchor call(HelpNumber number) {
        var call = new Anchor("tel:" + number.dialled(), Icons.PHONE.small());
        call.add(new Span(SafetyWords.text("help.call.number", number.number())));
        call.addClassName("button");
        return call;
    }
}
