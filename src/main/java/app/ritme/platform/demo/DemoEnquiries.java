package app.ritme.platform.demo;

import app.ritme.enquiry.EnquiryPageService;
import app.ritme.enquiry.PageSettings;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the houses of the demo show to everybody. */
@Component
@Profile("demo")
class DemoEnquiries {

    private final EnquiryPageService pages;

    DemoEnquiries(EnquiryPageService pages) {
        this.pages = pages;
    }

    void bosrust(DemoHouse house) {
        house.manager(() -> pages.change(new PageSettings(
                true,
                Set.of(house.coach("Marieke"), house.coach("Annelies")),
                30,
                14,
                pages.settings().version())));
    }
}
