package app.ritme.enquiry;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.people.PersonId;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Houses that show themselves to everybody. */
@TestComponent
@Order(45)
public class EnquiryFixtures implements Houses.Furnishing {

    private final EnquiryPageService pages;

    EnquiryFixtures(EnquiryPageService pages) {
        this.pages = pages;
    }

    @Override
    public void fill(House house, House.Person guest) {
        openPage(house, house.manager().personId());
    }

    /** Shows the house to everybody; these do its talks of half an hour, up to two weeks ahead. */
    public void openPage(House house, PersonId... hosts) {
        change(house, new PageSettings(true, Set.of(hosts), 30, 14, PageSettings.NEVER));
    }

    /** Decides this, whatever was decided before. */
    public void change(House house, PageSettings wanted) {
        long version = as(house.manager(), pages::settings).version();
        doAs(
                house.manager(),
                () -> pages.change(new PageSettings(
                        wanted.open(), wanted.hosts(), wanted.minutes(), wanted.daysAhead(), version)));
    }
}
