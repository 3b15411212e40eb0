package app.ritme.shared.paper;

import app.ritme.shared.Language;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a page into PDF, with letters for every name in Europe inside. Fetches nothing from anywhere. */
public final class Pdf {

    private static final String FONT = "Liberation Sans";

    /** How a page lies. */
    public enum Page {
        /** Columns beside each other, on its side. */
        SHEET,
        /** Rows below each other, over as many as it takes. */
        LIST,
        /** Text under headings. */
        TEXT;

        private final String style = style("paper.css") + style(name().toLowerCase(Locale.ROOT) + ".css");
    }

    private Pdf() {}

    /** @param body markup, without a head */
    public static byte[] of(Page page, Language language, String title, String body) {
        String whole = "<html lang=\"" + language.code() + "\"><head><title>" + Html.escaped(title) + "</title><style>"
                + page.style + "</style></head><body>" + body + "</body></html>";
        var written = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useUriResolver((base, uri) -> null)
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(whole, null)
                    .withProducer("Ritme")
                    .toStream(written)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    /** Of how many pages a paper is. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf"));
    }

    private static String style(String name) {
        try (InputStream css = Objects.requireNonNull(Pdf.class.getResourceAsStream(name))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
