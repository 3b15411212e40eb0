package app.ritme.billing.ui;

import app.ritme.billing.Amount;
import app.ritme.billing.InvoiceRow;
import app.ritme.shared.Tenancy;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All invoices as a table for the bookkeeping; read page by page, in the house of the page it stands on. */
class InvoiceCsv implements DownloadHandler {

    private static final int PAGE = 100;

    private final BillingDesk desk;
    private final Tenancy.Context house = Tenancy.current();

    InvoiceCsv(BillingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("ritme-invoices.csv");
        event.setContentType("text/csv; charset=utf-8");
        var out = event.getOutputStream();
        out.write("number,date,net,vat,total,currency,status\r\n".getBytes(StandardCharsets.UTF_8));
        int page = 0;
        List<InvoiceRow> rows;
        do {
            rows = page(page++);
            for (InvoiceRow row : rows) {
                out.write(line(row).getBytes(StandardCharsets.UTF_8));
            }
        } while (rows.size() == PAGE);
    }

    private List<InvoiceRow> page(int page) {
        return Tenancy.call(house, () -> desk.billing.invoices(page, PAGE));
    }

    /** Numbers come from Stripe and hold no comma; amounts are plain decimals. */
    private static String line(InvoiceRow row) {
        return String.join(
                        ",",
                        row.number().replaceAll("[^A-Za-z0-9-]", ""),
                        row.at().toString(),
                        plain(row.net()),
                        plain(row.tax()),
                        plain(row.total()),
                        row.total().currency().getCurrencyCode(),
                        row.creditNote() ? "CREDIT_NOTE" : row.status().name())
                + "\r\n";
    }

    private static String plain(Amount amount) {
        return amount.amount().toPlainString();
    }
}
