package app.ritme.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.KaribuTest;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class DownloadTest extends KaribuTest {

    @Test
    void whatIsAskedForIsFetchedAndKeptNowhere() throws IOException {
        MockHttpServletResponse answer = fetch(() -> new byte[] {1, 2});

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).containsExactly(1, 2);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-store");
    }

    /** Such as who looked after a guest when the page was opened, and does not any more. */
    @Test
    void whoMayNotSeeItAnyMoreFindsNothing() throws IOException {
        for (RuntimeException gone : List.of(
                new NotFoundException(),
                new AccessDeniedException("not any more"),
                new Refusal("error.care.not-yours", "Loes"))) {
            MockHttpServletResponse answer = fetch(() -> {
                throw gone;
            });

            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    private static MockHttpServletResponse fetch(Supplier<byte[]> file) throws IOException {
        var answer = new MockHttpServletResponse();
        new Download("plan.pdf", "application/pdf", file)
                .handleDownloadRequest(new DownloadEvent(
                        VaadinRequest.getCurrent(),
                        new VaadinServletResponse(answer, (VaadinServletService) VaadinService.getCurrent()),
                        VaadinSession.getCurrent(),
                        UI.getCurrent().getElement()));
        return answer;
    }
}
