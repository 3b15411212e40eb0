package app.ritme.operator.ui;

import app.ritme.billing.operator.Assignment;
import app.ritme.billing.operator.AssignmentRow;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.organisation.RegisteredHouse;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the operator says this house may do, and everything that was said before. */
class AssignmentCard extends CardBox {

    AssignmentCard(
            RegisteredHouse house,
            OperatorHouseService houses,
            PlanCatalogue catalogue,
            boolean paid,
            Runnable changed) {
        super(Icons.LAYERS, UI.getCurrent().getTranslation("operator.assignment"));
        setTestId("assignment");
        List<AssignmentRow> history = houses.history(house.id());
        Optional<AssignmentRow> standing =
                history.stream().filter(AssignmentRow::stands).findFirst();
        standing.ifPresentOrElse(
                this::show,
                () -> add(new Paragraph(
                        getTranslation(paid ? "operator.assignment.none.paid" : "operator.assignment.none"))));
        var assign = new Button(
                getTranslation(standing.isPresent() ? "operator.assign.change" : "operator.assign"),
                event -> new AssignDialog(
                                house.id(), standing.map(AssignmentRow::said).orElse(null), houses, catalogue, changed)
                        .open());
        assign.setTestId("assign");
        var buttons = new Div(assign);
        buttons.addClassName("btns");
        if (standing.isPresent()) {
            var withdraw = new Button(
                    getTranslation("operator.withdraw"),
                    event -> new WithdrawDialog(house.id(), houses, paid, changed).open());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setTestId("withdraw");
            buttons.add(withdraw);
        }
        add(buttons);
        List<AssignmentRow> before =
                history.stream().filter(row -> !row.stands()).toList();
        if (!before.isEmpty()) {
            var rows = new Rows();
            before.forEach(row -> rows.row(past(row)));
            rows.setTestId("assignment-history");
            add(new H3(getTranslation("operator.assignment.before")), rows);
        }
    }

    private void show(AssignmentRow row) {
        var plan = new Span(OperatorWords.plan(row.said().plan()));
        plan.addClassName("strong");
        var head = new Div(plan, Badges.accent(until(row.said())));
        head.addClassNames("row", "wrap");
        add(head, new Paragraph(limits(row.said())), new Paragraph(row.said().reason()), OperatorWords.soft(who(row)));
    }

    private Div past(AssignmentRow row) {
        var plan = new Span(OperatorWords.plan(row.said().plan()));
        plan.addClassName("strong");
        var past = new Div(
                plan,
                new Paragraph(limits(row.said()) + " · " + until(row.said())),
                new Paragraph(row.said().reason()),
                OperatorWords.soft(who(row)));
        var at = row.withdrawnAt();
        if (at != null) {
            String moment = OperatorWords.moment(at);
            past.add(OperatorWords.soft(
                    row.withdrawnReason().isEmpty()
                            ? getTranslation("operator.assignment.replaced", row.withdrawnBy(), moment)
                            : getTranslation(
                                    "operator.assignment.withdrawn",
                                    row.withdrawnBy(),
                                    moment,
                                    row.withdrawnReason())));
        }
        return past;
    }

    private String who(AssignmentRow row) {
        return getTranslation("operator.assignment.by", row.by(), OperatorWords.moment(row.at()));
    }

    private String limits(Assignment said) {
        return getTranslation(
                "operator.assignment.limits",
                limit(said.guestsInHouse()),
                limit(said.staff()),
                limit(said.locations()));
    }

    private String until(Assignment said) {
        var until = said.until();
        return until == null
                ? getTranslation("operator.assigned.for-good")
                : getTranslation("operator.assigned.until", Formats.here().dayAndYear(until));
    }

    private String limit(@Nullable Integer limit) {
        return limit == null
                ? getTranslation("billing.unlimited")
                : Formats.here().number(limit);
    }
}
