package app.ritme.billing.ui;

import app.ritme.billing.InvoiceRow;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** Invoices and credit notes, the newest first; the PDF is fetched from Stripe on the click. */
class InvoicesCard extends CardBox {

    private static final List<String> COLUMNS = List.of("number", "date", "net", "vat", "total", "status");
    private static final Set<String> AMOUNTS = Set.of("net", "vat", "total");

    private final BillingDesk desk;

    InvoicesCard(List<InvoiceRow> invoices, BillingDesk desk) {
        super(Icons.NOTE, UI.getCurrent().getTranslation("billing.invoices"));
        this.desk = desk;
        setTestId("invoices");
        if (invoices.isEmpty()) {
            add(new Paragraph(getTranslation("billing.invoices.none")));
            return;
        }
        var csv = new Anchor(new InvoiceCsv(desk), getTranslation("billing.invoices.csv"));
        csv.getElement().setAttribute("data-testid", "invoices-csv");
        withAction(csv);
        var table = new NativeTable();
        table.addClassNames("grid", "grid-s", "invoices");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("billing.invoice." + column));
            cell.setClassName("num", AMOUNTS.contains(column));
            head.add(cell);
        });
        var end = new Span(getTranslation("billing.invoice.fetch"));
        end.addClassName("visually-hidden");
        var last = new NativeTableHeaderCell();
        last.add(end);
        head.add(last);
        table.getHead().add(head);
        invoices.forEach(row -> table.getBody().add(row(row)));
        var box = new Div(table);
        box.addClassName("table-box");
        add(box);
    }

    private NativeTableRow row(InvoiceRow invoice) {
        var total = new NativeTableCell(BillingWords.money(invoice.total()));
        total.addClassNames("num", "strong");
        var row = new NativeTableRow(
                new NativeTableCell(invoice.number()),
                new NativeTableCell(BillingWords.date(invoice.at())),
                number(BillingWords.money(invoice.net())),
                tax(invoice),
                total,
                new NativeTableCell(status(invoice)),
                new NativeTableCell(end(invoice)));
        row.getElement().setAttribute("data-testid", "invoice-" + invoice.number());
        return row;
    }

    private NativeTableCell tax(InvoiceRow invoice) {
        return number(
                invoice.reverseCharge()
                        ? getTranslation("billing.invoice.reverse")
                        : BillingWords.money(invoice.tax()));
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }

    private Badge status(InvoiceRow invoice) {
        if (invoice.creditNote()) {
            return Badges.plain(getTranslation("billing.invoice.credit"));
        }
        String word = BillingWords.text("billing.invoice.status", invoice.status());
        return switch (invoice.status()) {
            case PAID -> Badges.with(Icons.CHECK, Badges.good(word));
            case OPEN -> Badges.with(Icons.CLOCK, Badges.care(word));
            case DRAFT, VOID, UNCOLLECTIBLE -> Badges.plain(word);
        };
    }

    private Component end(InvoiceRow invoice) {
        var links = new Div();
        links.addClassName("btns");
        if (invoice.payable()) {
            var pay = desk.leads(
                    getTranslation("billing.pay"), "pay-" + invoice.number(), () -> desk.payments.payUrl(invoice.id()));
            pay.addThemeVariants(ButtonVariant.TERTIARY);
            pay.setAriaLabel(getTranslation("billing.pay.label", invoice.number()));
            links.add(pay);
        }
        if (invoice.hasPdf()) {
            var pdf = desk.opens(
                    getTranslation("billing.pdf"),
                    "pdf-" + invoice.number(),
                    () -> desk.payments.invoicePdf(invoice.id()));
            pdf.addThemeVariants(ButtonVariant.TERTIARY);
            pdf.setAriaLabel(getTranslation("billing.pdf.label", invoice.number()));
            links.add(pdf);
        }
        return links;
    }
}
